package dk.samspor.referral;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What it means to a caller when the database says that there is one already. */
@ApplicationScoped
class ReferralConstraints implements ConstraintCodes {

  @Override
  public Map<String, ErrorCode> codes() {
    return Map.of(
        "citizen_merge_once", ReferralCode.CITIZEN_ALREADY_MERGED,
        "training_plan_one_per_letter", ReferralCode.LETTER_ID_REUSED,
        "hospital_stay_one_per_contact", ReferralCode.STAY_ALREADY_NOTIFIED,
        "certificate_one_open_request", ReferralCode.CERTIFICATE_ALREADY_REQUESTED);
  }
}
