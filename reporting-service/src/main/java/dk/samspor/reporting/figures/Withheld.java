package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a figure of somebody else's place must not be shown, because others could be reckoned from it. */
@ApplicationScoped
class Withheld {

  private final Disclosures disclosures;

  Withheld(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  /** @param place the codes of the place, as asked and as answered */
  boolean from(Asked question, Figure figure, Map<String, String> place) {
    String municipality = place.get(Dimension.MUNICIPALITY.parameter());
    String region = place.get(Dimension.REGION.parameter());
    if (municipality == null && region == null) {
      return false; // the country's own numbers make nobody else's
    }
    Set<Dimension> further = Disclosures.further(question.indicator(), question.slice());
    if (further.size() > 1) {
      return true; // two further cuts at once are for the owner
    }
    Dimension cutBy = further.stream().findFirst().orElse(null);
    Dimension scale = municipality == null ? Dimension.REGION : Dimension.MUNICIPALITY;
    Map<String, String> codes = new HashMap<>(place);
    question.slice().where().forEach((dimension, code) -> codes.putIfAbsent(dimension.parameter(), code));
    return squares(question.slice(), figure).stream().anyMatch(label -> disclosures.withholds(question.indicator(), scale, cutBy,
        new Spot(municipality == null ? region : municipality, municipality == null ? "" : region, Disclosures.cut(codes, cutBy), label)));
  }

  /** A window is shown when it is made of whole years, quarters and months that are each shown. */
  private static List<String> squares(Slice asked, Figure figure) {
    if (asked.period() != Period.ALL) {
      return List.of(figure.period());
    }
    List<String> labels = new ArrayList<>();
    LocalDate last = asked.to().getYear() > 2_200 ? LocalDate.of(2_200, 12, 31) : asked.to();
    for (LocalDate day = asked.from(); !day.isAfter(last);) {
      Period largest = largest(day, last);
      labels.add(largest.label(day));
      day = largest.end(day).plusDays(1);
    }
    return labels;
  }

  private static Period largest(LocalDate day, LocalDate last) {
    for (Period period : List.of(Period.YEAR, Period.QUARTER)) {
      if (period.start(day).equals(day) && !period.end(day).isAfter(last)) {
        return period;
      }
    }
    return Period.MONTH;
  }
}
