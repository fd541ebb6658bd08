package dk.samspor.stratification.supply;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The therapists. */
@ApplicationScoped
public class Therapists extends Cases<Therapist> {

  private static final String NOT_LOOKED_AT = """
      select * from therapist where (looked_at_on is null or looked_at_on <> :day) order by home_municipality, id limit :most
      """;

  Therapists() {
    super(Therapist.class);
  }

  /** Of every municipality, for the chore. A day played before another is a day to look at too. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Therapist> notLookedAtOn(LocalDate day, int most) {
    return getEntityManager().createNativeQuery(NOT_LOOKED_AT, Therapist.class).setParameter("day", day).setParameter("most", most).getResultList();
  }

  /** A note of the chore's own: it is no change of a therapist. */
  void lookedAt(List<Therapist> some, LocalDate day) {
    if (some.isEmpty()) return;
    flush();
    getEntityManager().createNativeQuery("update therapist set looked_at_on = :day where id in (:some)").setParameter("day", day)
        .setParameter("some", some.stream().map(Therapist::id).toList()).executeUpdate();
  }
}
