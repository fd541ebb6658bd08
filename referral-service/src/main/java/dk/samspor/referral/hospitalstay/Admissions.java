package dk.samspor.referral.hospitalstay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Admissions that come as many, from a system that sends them again when a transfer broke off. Runs inside an {@code @Access} call. */
@ApplicationScoped
public class Admissions {

  private final HospitalStays stays;
  private final Ward ward;

  Admissions(HospitalStays stays, Ward ward) {
    this.stays = stays;
    this.ward = ward;
  }

  /** @param repeated whether the hospital had told of this contact before */
  public record Told(UUID stay, boolean repeated) {}

  /** A contact told of again with the same time and kind of admission is the stay it made; with others it is STAY_ALREADY_NOTIFIED. */
  public Told admit(AdmitCitizen command) {
    Optional<HospitalStay> before = stays.ofContact(ward.sender(command), command.contactId()).filter(stay -> stay.isToldBy(command));
    return before.map(stay -> new Told(stay.id(), true)).orElseGet(() -> new Told(ward.admit(command).id(), false));
  }
}
