package dk.samspor.meeting.consultation;

import dk.samspor.meeting.teamcase.WhenCasesMerge;
import dk.samspor.platform.cases.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Two cases turned out to be one: its consultations, given and booked, are about the one that goes on [D 5.1]. Where both have a
 * slot booked one is enough: the other's question is asked in it too, and the other's slot is there for another case.
 */
@ApplicationScoped
class ConsultationsFollowTheCase implements WhenCasesMerge {
  private final Consultations consultations;
  private final EntityManager entities;

  ConsultationsFollowTheCase(Consultations consultations, EntityManager entities) {
    this.consultations = consultations;
    this.entities = entities;
  }

  @Override public void merged(UUID gone, UUID stays) {
    var booked = booked(stays);
    consultations.sharing(Filter.eq("teamCase", gone)).forEach(listed -> {
      var slot = consultations.get(listed.id());
      if (slot.status() == Consultation.Status.BOOKED && booked.isPresent()) {
        booked.get().asksToo(slot.question());
        slot.giveBack(null);
      } else {
        slot.isNowAbout(stays);
      }
    });
    entities.flush();
  }

  private Optional<Consultation> booked(UUID teamCase) {
    return consultations.sharing(Filter.eq("teamCase", teamCase)).stream()
        .filter(slot -> slot.status() == Consultation.Status.BOOKED).findFirst().map(slot -> consultations.get(slot.id()));
  }
}
