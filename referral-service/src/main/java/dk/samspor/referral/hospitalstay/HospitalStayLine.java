package dk.samspor.referral.hospitalstay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One stay in a list: nothing that tells who it is about. */
public record HospitalStayLine(UUID id, HospitalStay.Status status, Set<HospitalStay.Act> allowedActions, String sender,
    String homeMunicipality, Instant admittedAt, Instant dischargedAt, boolean lacksEpikrise, LocalDate epikriseDue) {

  static HospitalStayLine of(HospitalStay stay) {
    HospitalStayView.Stored stored = stay.stored();
    return new HospitalStayLine(stay.id(), stay.status(), stay.allowedActions(), stored.sender(), stay.homeMunicipality(),
        stored.admittedAt(), stored.dischargedAt(), stored.lacksEpikrise(), stored.epikriseDue());
  }

  @Override
  public String toString() {
    return "HospitalStayLine[" + id + "]";
  }
}
