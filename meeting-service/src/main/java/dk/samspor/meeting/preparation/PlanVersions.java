package dk.samspor.meeting.preparation;

import dk.samspor.platform.database.StoredJson;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every version of every preparatory plan. The case keeps the newest; here stands how it came to be. */
@ApplicationScoped
public class PlanVersions {
  private static final String KEEP = """
      insert into plan_version (case_id, number, plan, written_on, written_by)
      select :case, coalesce(max(number), 0) + 1, cast(:plan as jsonb), :on, :by from plan_version where case_id = :case""";

  private final EntityManager entities;
  private final BusinessClock clock;
  private final Caller caller;

  PlanVersions(EntityManager entities, BusinessClock clock, Caller caller) {
    this.entities = entities;
    this.clock = clock;
    this.caller = caller;
  }

  /** The case's version makes its writers take turns, so the number is free. */
  public void keep(UUID teamCase, PreparatoryPlan plan) {
    entities.createNativeQuery(KEEP).setParameter("case", teamCase).setParameter("plan", StoredJson.write(plan))
        .setParameter("on", clock.today()).setParameter("by", caller.subject()).executeUpdate();
  }

  /** Oldest first. */
  public List<PlanVersion> of(UUID teamCase) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery("""
        select number, cast(written_on as text), written_by, cast(plan as text) from plan_version
        where case_id = :case order by number""", Object[].class).setParameter("case", teamCase).getResultList();
    var versions = new ArrayList<PlanVersion>();
    PreparatoryPlan before = PreparatoryPlan.EMPTY;
    for (Object[] row : rows) {
      var plan = StoredJson.read((String) row[3], PreparatoryPlan.class);
      versions.add(new PlanVersion(((Number) row[0]).intValue(), LocalDate.parse((String) row[1]), (String) row[2],
          plan.themesThatDifferFrom(before), plan));
      before = plan;
    }
    return versions;
  }
}
