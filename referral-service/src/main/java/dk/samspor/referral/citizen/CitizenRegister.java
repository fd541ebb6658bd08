package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.CitizenMerging;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Where it is found out who a citizen is. Runs inside an {@code @Access} call. */
@ApplicationScoped
class CitizenRegister {

  private final CitizenMerges merges;
  private final CitizenMerging merging;
  private final CitizenCards cards;
  private final CitizenVault vault;
  private final Caller caller;
  private final Journal journal;
  private final BusinessClock clock;

  CitizenRegister(CitizenMerges merges, CitizenMerging merging, CitizenCards cards, CitizenVault vault, Caller caller,
      Journal journal, BusinessClock clock) {
    this.merges = merges;
    this.merging = merging;
    this.cards = cards;
    this.vault = vault;
    this.caller = caller;
    this.journal = journal;
    this.clock = clock;
  }

  /** Only who has a case about the replacement number finds out: to anybody else it is not there. */
  CitizenMerge merge(MergeCitizens command) {
    check(command);
    CitizenId gone = vault.idOf(command.replacement());
    CitizenCard card = cards.find(gone).orElseThrow(PlatformCode.NOT_FOUND::refuse);
    journal.looked(gone);
    var desk = merges.newestOnDesk(card.id(), caller.authorities()).orElseThrow(PlatformCode.NOT_FOUND::refuse);
    CitizenId stays = merging.merge(gone, own(command, card))
        .orElseThrow(() -> ReferralCode.CITIZEN_ALREADY_MERGED.refuse());
    return merges.open(new CitizenMerge(gone, stays, desk.homeMunicipality(), desk.authority()));
  }

  private void check(MergeCitizens command) {
    if (!command.replacement().isReplacement() || command.cpr().isReplacement()) {
      throw ReferralCode.ONLY_A_REPLACEMENT_NUMBER_GOES.refuse();
    }
    if (command.cpr().birthDate().isAfter(clock.today())) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of("cpr", ReferralCode.BIRTH_DATE_IN_FUTURE));
    }
  }

  /** Somebody who is known keeps the name on the card; somebody new brings doctor and protection along. */
  private CitizenId own(MergeCitizens command, CitizenCard replacement) {
    return cards.search(command.cpr()).orElseGet(() -> cards.register(new Citizen(command.cpr(), command.name(),
        command.cpr().birthDate(), replacement.addressProtected(), replacement.practice())));
  }
}
