package dk.samspor.platform.parties;

import dk.samspor.platform.parties.Populations.CodeAndYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a line of each file means. */
final class PartyRows {

  private PartyRows() {}

  static <T> T read(String file, Map<String, String> line, Function<Map<String, String>, T> row) {
    try {
      return row.apply(line);
    } catch (RuntimeException wrong) {
      throw new IllegalStateException("parties file " + file + ", line " + line + ": " + wrong.getMessage(), wrong);
    }
  }

  static Region region(Map<String, String> row) {
    return new Region(code(row, "code", 4), text(row, "name"), LocalDate.parse(text(row, "from")),
        row.get("to").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("to")), "yes".equals(row.get("provisional")));
  }

  static Municipality municipality(Map<String, String> row) {
    return new Municipality(code(row, "code", 4), text(row, "name"), code(row, "region", 4), code(row, "regionFrom2027", 4));
  }

  static HospitalDepartment department(Map<String, String> row) {
    return new HospitalDepartment(IdentifierSystem.valueOf(text(row, "system")), text(row, "identifier"),
        text(row, "hospital"), text(row, "department"), code(row, "region", 4));
  }

  static Practice practice(Map<String, String> row) {
    return new Practice(code(row, "ydernummer", 6), text(row, "name"), code(row, "municipality", 4), channel(row.get("channel")));
  }

  /** A file from before channels were named: a letter reaches everybody. */
  private static Practice.Channel channel(String named) {
    return named == null || named.isBlank() ? Practice.Channel.LETTER : Practice.Channel.valueOf(named.strip());
  }

  static Populations populations(List<Map<String, String>> rows) {
    var inhabitants = new HashMap<CodeAndYear, Integer>();
    for (Map<String, String> row : rows) {
      read("populations.csv", row, line -> inhabitants.put(
          new CodeAndYear(code(line, "code", 4), Integer.parseInt(text(line, "year"))),
          Integer.parseInt(text(line, "inhabitants"))));
    }
    return new Populations(inhabitants);
  }

  private static String code(Map<String, String> row, String column, int digits) {
    String code = text(row, column);
    if (!code.matches("\\d{" + digits + "}")) {
      throw new IllegalArgumentException(column + " must be " + digits + " digits");
    }
    return code;
  }

  private static String text(Map<String, String> row, String column) {
    String text = row.get(column);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(column + " is missing");
    }
    return text;
  }
}
