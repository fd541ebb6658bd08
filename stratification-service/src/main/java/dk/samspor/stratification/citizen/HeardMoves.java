package dk.samspor.stratification.citizen;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was heard of where citizens live. For letters only: whoever calls reads it on the case. */
@ApplicationScoped
public class HeardMoves {

  private static final String KEEP = """
      insert into heard_move (id, citizen_id, moved_from, moved_to, moved_on, reason, known_on)
      values (:id, :citizen, :from, :to, cast(:on as date), :reason, :known) on conflict (id) do nothing""";
  private static final String AWAY = """
      select moved_to, cast(moved_on as text), reason, cast(known_on as text) from heard_move
      where citizen_id = %s and moved_from = :from and known_on >= :day order by known_on desc, moved_on nulls last limit 1""".formatted(Staying.ID);
  private static final String OPEN = "select id from %s where citizen_id = " + Staying.ID + " and home_municipality = :from and status = 'OPEN' order by id";

  private final EntityManager entities;
  private final Parties parties;

  HeardMoves(EntityManager entities, Parties parties) {
    this.entities = entities;
    this.parties = parties;
  }

  void keep(Letter letter, ToldMove told) {
    entities.createNativeQuery(KEEP).setParameter("id", letter.caseId()).setParameter("citizen", letter.citizen().value())
        .setParameter("from", told.from()).setParameter("to", told.to()).setParameter("on", told.date() == null ? null : told.date().toString())
        .setParameter("reason", told.reason().name()).setParameter("known", letter.businessDate()).executeUpdate();
  }

  CitizenMoved of(ToldMove told, LocalDate knownOn) {
    return moved(told.to(), told.date(), told.reason(), knownOn);
  }

  /**
   * For a case that a letter opens: whether it became known that day or since that the citizen does not live there. What was known
   * before, the sender knew too: she has come back.
   */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  public Optional<CitizenMoved> away(CitizenId citizen, String municipality, LocalDate day) {
    List<Object[]> rows = entities.createNativeQuery(AWAY, Object[].class).setParameter("citizen", citizen.value())
        .setParameter("from", municipality).setParameter("day", day).getResultList();
    return rows.stream().findFirst().map(row -> moved((String) row[0], row[1] == null ? null : LocalDate.parse((String) row[1]),
        MoveReason.valueOf((String) row[2]), LocalDate.parse((String) row[3])));
  }

  /** A citizen's open cases of one kind in one municipality. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<UUID> open(String table, CitizenId citizen, String municipality) {
    return entities.createNativeQuery(OPEN.formatted(table), UUID.class).setParameter("citizen", citizen.value())
        .setParameter("from", municipality).getResultList();
  }

  private CitizenMoved moved(String to, LocalDate date, MoveReason reason, LocalDate knownOn) {
    return new CitizenMoved(to, date, reason, knownOn, MoveText.of(reason, parties.findMunicipality(to).map(Municipality::name).orElse(to), date));
  }
}
