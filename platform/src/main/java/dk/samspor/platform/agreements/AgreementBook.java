package dk.samspor.platform.agreements;

import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Lays the layers on each other: for every region, and every municipality with an agreement of its own, one line of agreements. */
final class AgreementBook {

  private final Parties parties;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, List<Agreement>> lines = new HashMap<>();

  private AgreementBook(Parties parties) {
    this.parties = parties;
  }

  /** @throws AgreementFault listing every gap, overlap and missing value with file and dates */
  static Map<String, List<Agreement>> write(List<AgreementFile> files, Parties parties) {
    var book = new AgreementBook(parties);
    Optional<AgreementFile> national = files.stream().filter(AgreementFile::isNational).findFirst();
    national.ifPresentOrElse(file -> book.lay(file, files), () -> book.faults.add("no file has scope national"));
    if (!book.faults.isEmpty()) {
      throw new AgreementFault(book.faults);
    }
    return book.lines;
  }

  /** Where a municipality's own line of agreements is kept. */
  static String key(String region, String municipality) {
    return region + "/" + municipality;
  }

  private void lay(AgreementFile national, List<AgreementFile> files) {
    var coverage = new Coverage(faults);
    coverage.check(national.name(), national.periods(), LocalDate.MIN, LocalDate.MAX);
    for (AgreementFile file : files) {
      if (!file.isNational()) {
        parties.findRegion(file.scope()).ifPresentOrElse(region -> region(national, file, region, coverage),
            () -> faults.add(file.name() + ", scope " + file.scope() + " is neither national nor a region's code"));
      }
    }
    for (Region region : parties.regions()) {
      if (files.stream().noneMatch(file -> file.scope().equals(region.code()))) {
        faults.add("no file for region " + region.code() + " " + region.name());
      }
    }
  }

  private void region(AgreementFile national, AgreementFile file, Region region, Coverage coverage) {
    LocalDate beginning = national.periods().isEmpty() ? region.from() : later(region.from(), national.periods().getFirst().from());
    coverage.check(file.name(), file.periods(), beginning, region.to());
    if (faults.isEmpty()) {
      lines.put(region.code(), line(file.name(), region, List.of(national.periods(), file.periods())));
    }
    file.municipalities().forEach((municipality, own) -> municipality(national, file, region, municipality, own, coverage));
  }

  private void municipality(AgreementFile national, AgreementFile file, Region region, String municipality, List<Period> own,
      Coverage coverage) {
    String name = file.name() + ", municipality " + municipality;
    coverage.checkOverlaps(name, own);
    for (Period period : own) {
      if (!belongs(municipality, region, period.from()) || !belongs(municipality, region, period.isOpen() ? region.to() : period.to())) {
        faults.add(name + ", period " + period + ": is not a municipality of region " + region.code() + " then");
      }
    }
    if (faults.isEmpty()) {
      lines.put(key(region.code(), municipality), line(name, region, List.of(national.periods(), file.periods(), own)));
    }
  }

  private boolean belongs(String municipality, Region region, LocalDate date) {
    return parties.findMunicipality(municipality).filter(known -> known.code().equals(municipality))
        .filter(known -> known.regionCode(date).equals(region.code())).isPresent();
  }

  private List<Agreement> line(String name, Region region, List<List<Period>> layers) {
    var cuts = new TreeSet<LocalDate>();
    for (Period period : layers.stream().flatMap(List::stream).toList()) {
      cuts.add(period.from());
      if (!period.isOpen()) {
        cuts.add(period.to().plusDays(1));
      }
    }
    var line = new ArrayList<Agreement>();
    for (LocalDate from : cuts.tailSet(layers.get(1).getFirst().from())) {
      if (!from.isAfter(region.to())) {
        LocalDate to = Optional.ofNullable(cuts.higher(from)).map(next -> next.minusDays(1)).orElse(region.to());
        line.add(new Agreement(region.code(), from, to, complete(name, from, to, values(layers, from))));
      }
    }
    return List.copyOf(line);
  }

  private static Map<Rule, AgreedValue> values(List<List<Period>> layers, LocalDate date) {
    var values = new EnumMap<Rule, AgreedValue>(Rule.class);
    layers.forEach(layer -> layer.stream().filter(period -> period.contains(date)).forEach(period -> values.putAll(period.values())));
    return values;
  }

  private Map<Rule, AgreedValue> complete(String name, LocalDate from, LocalDate to, Map<Rule, AgreedValue> values) {
    for (Rule rule : Rule.values()) {
      if (!values.containsKey(rule)) {
        faults.add(name + ", " + new Period(from, to, Map.of()) + ": " + rule.key() + " has no value");
      }
    }
    if (countsNoMonths(values)) {
      faults.add(name + ", " + new Period(from, to, Map.of()) + ": " + Rule.RUNNING_CASE_ADVICE.key() + " "
          + RunningCaseAdvice.NEW_CASE_AFTERWARDS + " needs a number of " + Rule.RUNNING_CASE_ADVICE_MONTHS.key());
    }
    return values;
  }

  /** Whether advice is said to need a new case after some months, and nobody said how many. */
  private static boolean countsNoMonths(Map<Rule, AgreedValue> values) {
    return is(values, Rule.RUNNING_CASE_ADVICE, RunningCaseAdvice.NEW_CASE_AFTERWARDS)
        && is(values, Rule.RUNNING_CASE_ADVICE_MONTHS, OptionalInt.empty());
  }

  private static boolean is(Map<Rule, AgreedValue> values, Rule rule, Object value) {
    return values.containsKey(rule) && values.get(rule).value().equals(value);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
