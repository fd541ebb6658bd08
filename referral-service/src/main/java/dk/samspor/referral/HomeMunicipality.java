package dk.samspor.referral;

import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;

/** The citizen's municipality as a sender writes it: {@code 461} and {@code 0461} are the same, an unknown one is refused. */
@ApplicationScoped
public class HomeMunicipality {

  private final Parties parties;

  HomeMunicipality(Parties parties) {
    this.parties = parties;
  }

  public String of(String code) {
    return of(code, "homeMunicipality");
  }

  /** @param field where the sender wrote it */
  public String of(String code, String field) {
    return parties.findMunicipality(code).orElseThrow(() -> PlatformCode.INVALID_REQUEST
        .refuse(Violation.of(field, PlatformCode.UNKNOWN_MUNICIPALITY))).code();
  }
}
