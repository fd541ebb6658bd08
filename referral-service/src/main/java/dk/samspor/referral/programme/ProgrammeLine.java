package dk.samspor.referral.programme;

import java.util.Set;
import java.util.UUID;

/** One referral in a list: nothing that tells who it is about. */
public record ProgrammeLine(UUID id, ProgrammeReferral.Status status, Set<ProgrammeReferral.Act> allowedActions, String sender,
    String homeMunicipality, Programme programme) {

  static ProgrammeLine of(ProgrammeReferral referral) {
    return new ProgrammeLine(referral.id(), referral.status(), referral.allowedActions(), referral.stored().sender(),
        referral.homeMunicipality(), referral.stored().programme());
  }

  @Override
  public String toString() {
    return "ProgrammeLine[" + id + "]";
  }
}
