package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.events.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** All stays; access, version and journal are the platform's. */
@ApplicationScoped
public class HospitalStays extends Cases<HospitalStay> {

  private static final int AT_A_TIME = 100;

  private static final Logger LOG = Logger.getLogger(HospitalStays.class);

  private static final String WITH_CONFERENCE =
      "select * from hospital_stay where conferences <> '[]' and conferences @> jsonb_build_array(jsonb_build_object('meeting', cast(?1 as text)))";

  HospitalStays() {
    super(HospitalStay.class);
  }

  /** For the chore: discharged, the epikrise due before that day, and not told of as overdue yet. */
  List<HospitalStay> epikriseDueBefore(LocalDate day) {
    return find("lacksEpikrise = true and epikriseDue < ?1 and epikriseOverdueSince is null order by epikriseDue", day).page(0, AT_A_TIME).list();
  }

  /** The department's own stay of that contact. */
  Optional<HospitalStay> ofContact(Authority sender, String contactId) {
    return sharing(Filter.eq("sender", sender.value()), Filter.eq("contactId", contactId)).stream().findFirst();
  }

  /** A letter about a conference, from the municipality whose meeting it is: of another's citizen, or of no stay here, nothing happens. */
  void changeByMeeting(Letter letter, UUID stay, Consumer<HospitalStay> news) {
    if (find(stay).filter(known -> known.homeMunicipality().equals(letter.municipality())).isPresent()) {
      changeByLetter(stay, news);
    } else {
      LOG.infof("no stay of municipality %s: %s", letter.municipality(), letter);
    }
  }

  /** The stay a meeting was told to be about. */
  @SuppressWarnings("unchecked")
  Optional<HospitalStay> withConference(UUID meeting) {
    return getEntityManager().createNativeQuery(WITH_CONFERENCE, HospitalStay.class).setParameter(1, meeting.toString()).getResultStream().findFirst();
  }
}
