package dk.samspor.referral.physiotherapy;

import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Act.*;
import static dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status.*;

import dk.samspor.platform.cases.Acts;
import dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Act;
import dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status;

/** What can be done with a referral in which state: a municipality's acts neither delay nor change it [S]. */
final class PhysiotherapyActs {

  static final Acts<Status, Act> TABLE = Acts.of(Status.class, Act.class)
      .in(RECEIVED, CHOOSE_PROVIDER, RECORD_SESSION, FILE_EXCEPTION_REPORT, SIGN_EXCEPTION_REPORT, WRITE_STATUS_REPORT,
          RENEW, CANCEL, DISCLOSE, TELL_CITIZEN, WITHDRAW_CONSENT, ASK, REFUSE_FOR_CAPACITY, EXPIRE)
      .in(STARTED, CHOOSE_PROVIDER, RECORD_SESSION, FILE_EXCEPTION_REPORT, SIGN_EXCEPTION_REPORT, WRITE_STATUS_REPORT,
          ASK_FOR_STATUS_REPORT, RENEW, COMPLETE, CANCEL, DISCLOSE, TELL_CITIZEN, WITHDRAW_CONSENT, ASK, EXPIRE)
      .in(EXPIRED, WRITE_STATUS_REPORT, RENEW, COMPLETE, DISCLOSE, TELL_CITIZEN, WITHDRAW_CONSENT, ASK)
      .in(COMPLETED, DISCLOSE, TELL_CITIZEN, WITHDRAW_CONSENT, ASK)
      .in(CANCELLED, TELL_CITIZEN, WITHDRAW_CONSENT)
      .done();

  private PhysiotherapyActs() {}
}
