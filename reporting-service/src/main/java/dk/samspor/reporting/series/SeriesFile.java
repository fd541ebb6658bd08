package dk.samspor.reporting.series;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a series line by line and says everything that is wrong with it, not only the first thing. */
final class SeriesFile {

  private static final Pattern PERIOD = Pattern.compile("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  private static final int MOST_FINDINGS = 200;

  private final Authority authority;
  private final Parties parties;
  private final LocalDate today;
  private final List<Value> values = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean danish;
  private int line = 1;

  private SeriesFile(Authority authority, Parties parties, LocalDate today) {
    this.authority = authority;
    this.parties = parties;
    this.today = today;
  }

  /** What could be read, and what could not. */
  record Read(List<Value> values, List<Finding> findings) {}

  static Read read(String csv, Authority authority, Parties parties, LocalDate today) {
    SeriesFile file = new SeriesFile(authority, parties, today);
    file.readLines(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    return new Read(file.values, file.findings.subList(0, Math.min(MOST_FINDINGS, file.findings.size())));
  }

  private void readLines(String csv) {
    String head = csv.lines().findFirst().orElse("");
    danish = head.indexOf(';') >= 0;
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(danish ? ';' : ',');
    try (MappingIterator<Map<String, String>> rows = new CsvMapper().enable(CsvParser.Feature.TRIM_SPACES)
        .enable(CsvParser.Feature.SKIP_EMPTY_LINES).readerForMapOf(String.class).with(schema).readValues(csv)) {
      while (rows.hasNextValue()) {
        line++;
        row(rows.nextValue());
      }
      if (values.isEmpty() && findings.isEmpty()) {
        wrong("", "Filen har ingen linjer med værdier.", "The file has no lines with values.");
      }
    } catch (IOException broken) {
      line++;
      wrong("", "Linjen kan ikke læses som CSV.", "The line cannot be read as CSV.");
    }
  }

  private void row(Map<String, String> row) {
    int before = findings.size();
    String place = place(row.getOrDefault("place", ""));
    String period = row.getOrDefault("period", "");
    if (!isPeriod(period)) {
      wrong("period", "Skriv perioden som 2015, 2015-Q1, 2015-03 eller 2015-03-02.", "Write the period as 2015, 2015-Q1, 2015-03 or 2015-03-02.");
    }
    if (!seen.add(place + " " + period)) {
      wrong("", "Stedet har allerede en værdi for perioden.", "The place has a value for the period already.");
    }
    Optional<BigDecimal> numerator = number(row, "numerator");
    Optional<BigDecimal> denominator = number(row, "denominator");
    Optional<BigDecimal> value = value(number(row, "value"), numerator, denominator);
    Optional<BigDecimal> target = number(row, "target");
    if (findings.size() == before) {
      values.add(new Value(place, period, value.orElseThrow(), numerator.orElse(null), denominator.orElse(null), target.orElse(null)));
    }
  }

  private static boolean isPeriod(String written) {
    try {
      return PERIOD.matcher(written).matches() && (written.length() < "2015-03-02".length() || LocalDate.parse(written) != null);
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private Optional<BigDecimal> value(Optional<BigDecimal> given, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    if (numerator.isPresent() && denominator.filter(whole -> whole.signum() > 0).isPresent()) {
      BigDecimal percent = Value.percent(numerator.get(), denominator.get());
      if (given.isPresent() && given.get().subtract(percent).abs().compareTo(new BigDecimal("0.1")) > 0) {
        wrong("value", "Værdien er ikke tæller over nævner i procent.", "The value is not numerator over denominator in per cent.");
      }
      return Optional.of(percent);
    }
    if (given.isEmpty()) {
      wrong("value", "Skriv en værdi, eller en tæller og en nævner over nul.", "Write a value, or a numerator and a denominator above zero.");
    }
    return given;
  }

  /** A code or a name; what belongs to another authority is refused. */
  private String place(String written) {
    Optional<String> municipality = parties.findMunicipality(written).or(() -> parties.municipalities().stream()
        .filter(known -> known.name().equalsIgnoreCase(written)).findFirst()).map(known -> known.code());
    Optional<String> place = municipality.or(() -> parties.findRegion(written).map(region -> region.code()));
    if (place.isEmpty()) {
      wrong("place", "Stedet kendes ikke: skriv en kommunes kode eller navn eller en regions kode.",
          "The place is not known: write a municipality's code or name or a region's code.");
    } else if (!isOwn(place.get(), municipality.isPresent())) {
      wrong("place", "Stedet hører ikke til den, serien er fra.", "The place does not belong to whose series it is.");
    }
    return place.orElse(written);
  }

  private boolean isOwn(String code, boolean municipality) {
    return switch (authority.kind()) {
      case "municipality" -> municipality && authority.code().equals(code);
      case "region" -> municipality ? parties.regionOf(code, today).code().equals(authority.code()) : authority.code().equals(code);
      default -> true;
    };
  }

  /** A file with semicolons is written the Danish way, 1.234,5; one with commas the English way, 1234.5. What could be either is no number. */
  private Optional<BigDecimal> number(Map<String, String> row, String column) {
    String written = row.getOrDefault(column, "").replace(" ", "").replace("%", "");
    if (written.isBlank()) {
      return Optional.empty();
    }
    String plain = danish ? written.replaceAll("\\.(?=\\d{3}(\\D|$))", "").replace(',', '.') : written.replaceAll(",(?=\\d{3}(\\D|$))", "");
    try {
      if (plain.length() > 18 || danish && written.matches("[^,]*\\.\\d{1,2}|[^,]*\\.\\d{4,}")) {
        throw new NumberFormatException();
      }
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException noNumber) {
      wrong(column, "Det er ikke et tal.", "That is no number.");
      return Optional.of(BigDecimal.ZERO);
    }
  }

  private void wrong(String column, String da, String en) {
    findings.add(new Finding(line, column, new Words(da, en)));
  }
}
