package dk.samspor.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The citizen cards of a service that must print or send them: sealed at rest, found by citizen id or by CPR number.
 * Works inside the caller's transaction and audits nothing by itself. A merged citizen is found under both ids and
 * answers with the id that stayed.
 */
@ApplicationScoped
public class CitizenCards {

  // One statement: two letters about the same citizen at the same time must not collide. A letter that does not
  // know the practice leaves the one we know, and address protection is only ever added by a letter: taking it
  // away is an act of its own.
  private static final String UPSERT = """
      INSERT INTO citizen_card AS card (citizen_id, cpr, cpr_index, name, birth_date, address_protected, practice, name_parts, registered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, now())
      ON CONFLICT (citizen_id) DO UPDATE SET
        cpr = excluded.cpr, cpr_index = excluded.cpr_index, name = excluded.name, birth_date = excluded.birth_date,
        address_protected = card.address_protected OR excluded.address_protected,
        practice = coalesce(excluded.practice, card.practice), name_parts = excluded.name_parts, registered_at = excluded.registered_at
      RETURNING coalesce((SELECT to_id FROM citizen_alias WHERE from_id = card.citizen_id), card.citizen_id)""";

  // Where only the number that went has a card here, that card is shown until the other number is heard of.
  private static final String FIND = """
      SELECT asked.id AS asked, stays.id AS stays, card.* FROM unnest(?) AS asked(id)
      LEFT JOIN citizen_alias alias ON alias.from_id = asked.id
      CROSS JOIN LATERAL (SELECT coalesce(alias.to_id, asked.id)) AS stays(id)
      JOIN citizen_card card ON card.citizen_id = coalesce(
        (SELECT own.citizen_id FROM citizen_card own WHERE own.citizen_id = stays.id),
        (SELECT other.citizen_id FROM citizen_alias gone JOIN citizen_card other ON other.citizen_id = gone.from_id
          WHERE gone.to_id = stays.id ORDER BY other.registered_at DESC LIMIT 1))""";

  private static final String SEARCH = """
      SELECT coalesce(alias.to_id, card.citizen_id) FROM citizen_card card
      LEFT JOIN citizen_alias alias ON alias.from_id = card.citizen_id
      WHERE card.cpr_index = ANY(?)""";

  private final DataSource database;
  private final CitizenVault vault;

  @Inject
  public CitizenCards(DataSource database, CitizenVault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Stores or renews the card and gives the citizen's id: the one that stayed, if the citizen was merged. */
  public CitizenId register(Citizen citizen) {
    return run(UPSERT, statement -> {
      statement.setObject(1, vault.idOf(citizen.cpr()).value());
      statement.setBytes(2, vault.seal(citizen.cpr().digits(), "citizen_card.cpr"));
      statement.setBytes(3, vault.blindIndex(citizen.cpr()));
      statement.setBytes(4, vault.seal(citizen.name(), "citizen_card.name"));
      statement.setBytes(5, vault.seal(citizen.birthDate().toString(), "citizen_card.birth_date"));
      statement.setBoolean(6, citizen.addressProtected());
      statement.setString(7, citizen.practice().orElse(null));
      statement.setArray(8, statement.getConnection().createArrayOf("bigint", vault.nameParts(citizen.name()).toArray()));
      return firstId(statement).orElseThrow();
    });
  }

  public Optional<CitizenCard> find(CitizenId id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** The cards of those that are known, under the ids that were asked for. */
  public Map<CitizenId, CitizenCard> find(Collection<CitizenId> ids) {
    return run(FIND, statement -> {
      Object[] asked = ids.stream().map(CitizenId::value).distinct().toArray();
      statement.setArray(1, statement.getConnection().createArrayOf("uuid", asked));
      var cards = new HashMap<CitizenId, CitizenCard>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          cards.put(new CitizenId(rows.getObject("asked", UUID.class)), card(rows));
        }
      }
      return cards;
    });
  }

  /** Whether this service knows the citizen with that number, and under which id. */
  public Optional<CitizenId> search(Cpr cpr) {
    return run(SEARCH, statement -> {
      byte[][] indexes = vault.blindIndexes(cpr).toArray(byte[][]::new);
      statement.setArray(1, statement.getConnection().createArrayOf("bytea", indexes));
      return firstId(statement);
    });
  }

  /** The name in a column of a card, for a statement that joins the cards to something of its own. */
  public String openName(byte[] sealed) {
    return vault.open(sealed, "citizen_card.name");
  }

  /** The same of the day of birth. */
  public LocalDate openBirthDate(byte[] sealed) {
    return LocalDate.parse(vault.open(sealed, "citizen_card.birth_date"));
  }

  private static Optional<CitizenId> firstId(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(new CitizenId(rows.getObject(1, UUID.class))) : Optional.empty();
    }
  }

  private CitizenCard card(ResultSet row) throws SQLException {
    return new CitizenCard(
        new CitizenId(row.getObject("stays", UUID.class)),
        Cpr.of(vault.open(row.getBytes("cpr"), "citizen_card.cpr")),
        openName(row.getBytes("name")),
        openBirthDate(row.getBytes("birth_date")),
        row.getBoolean("address_protected"),
        Optional.ofNullable(row.getString("practice")),
        row.getObject("registered_at", OffsetDateTime.class).toInstant());
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("the citizen cards cannot be reached", failed);
    }
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
