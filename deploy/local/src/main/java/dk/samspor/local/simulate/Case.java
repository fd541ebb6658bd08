package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** One case that is told about fact by fact, each with the next number. */
final class Case {

  final UUID id;
  private final String service;
  private final UUID dossier;
  private final Town town;
  private final EventRows rows;
  private int told;

  private Case(UUID id, String service, UUID dossier, Town town, EventRows rows) {
    this.id = id;
    this.service = service;
    this.dossier = dossier;
    this.town = town;
    this.rows = rows;
  }

  /** Begun on a day: its id grows with time. */
  static Case of(String service, LocalDate day, Town town, EventRows rows) {
    UUID id = rows.id(day);
    return new Case(id, service, id, town, rows);
  }

  /** Another service's case about the same thing: read with it. */
  Case beside(String other, LocalDate day) {
    return new Case(rows.id(day), other, dossier, town, rows);
  }

  /** @param data the inside of a JSON object */
  Case tell(String fact, LocalDate day, String data) throws SQLException {
    rows.tell(service, fact, id, ++told, dossier, day, town, "{" + data + "}");
    return this;
  }

  /** With nothing more to say than the day. */
  Case tell(String fact, LocalDate day) throws SQLException {
    return tell(fact, day, date(day));
  }

  static String date(LocalDate day) {
    return "\"date\": \"" + day + "\"";
  }
}
