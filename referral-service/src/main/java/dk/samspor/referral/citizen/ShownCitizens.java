package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** What of a citizen is shown to whom: who works with her needs the number, who has a copy does not [D 5]. */
@ApplicationScoped
public class ShownCitizens {

  private final CitizenCards cards;
  private final Caller caller;

  ShownCitizens(CitizenCards cards, Caller caller) {
    this.cards = cards;
    this.caller = caller;
  }

  public CitizenShown of(CitizenId citizen, Collection<DeskEntry> desk) {
    boolean number = desk.stream().anyMatch(entry -> entry.part() != Part.COPY && caller.actsFor(entry.authority()));
    return cards.find(citizen).map(card -> new CitizenShown(citizen.value(), card.name(), number ? card.cpr().digits() : null))
        .orElse(new CitizenShown(citizen.value(), null, null));
  }
}
