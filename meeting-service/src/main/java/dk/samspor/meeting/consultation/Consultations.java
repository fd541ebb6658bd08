package dk.samspor.meeting.consultation;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The consultations. */
@ApplicationScoped
public class Consultations extends Cases<Consultation> {
  Consultations() {
    super(Consultation.class);
  }

  /** Days on which a municipality is or was offered one, in order. */
  List<LocalDate> datesOffered(String municipality, LocalDate from) {
    return getEntityManager().createQuery("select distinct c.date from Consultation c where c.homeMunicipality = :municipality"
        + " and c.status <> 'CANCELLED' and c.date >= :from order by c.date", LocalDate.class)
        .setParameter("municipality", municipality).setParameter("from", from).getResultList();
  }
}
