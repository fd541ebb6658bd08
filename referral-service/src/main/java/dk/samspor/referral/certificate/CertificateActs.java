package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Certificate.Act.ASK_FOR_INFORMATION;
import static dk.samspor.referral.certificate.Certificate.Act.ATTACH_DOCUMENT;
import static dk.samspor.referral.certificate.Certificate.Act.BOOK_CONSULTATION;
import static dk.samspor.referral.certificate.Certificate.Act.CANCEL;
import static dk.samspor.referral.certificate.Certificate.Act.DELIVER;
import static dk.samspor.referral.certificate.Certificate.Act.GIVE_INFORMATION;
import static dk.samspor.referral.certificate.Certificate.Act.INVITE;
import static dk.samspor.referral.certificate.Certificate.Act.MARK_NOT_DELIVERABLE;
import static dk.samspor.referral.certificate.Certificate.Act.PASS_DEADLINE;
import static dk.samspor.referral.certificate.Certificate.Act.RECORD_SENDING;
import static dk.samspor.referral.certificate.Certificate.Act.REMIND;
import static dk.samspor.referral.certificate.Certificate.Act.TELL_CASE_WORKER;
import static dk.samspor.referral.certificate.Certificate.Status.AWAITING_INFORMATION;
import static dk.samspor.referral.certificate.Certificate.Status.CANCELLED;
import static dk.samspor.referral.certificate.Certificate.Status.DELIVERED;
import static dk.samspor.referral.certificate.Certificate.Status.INVITED;
import static dk.samspor.referral.certificate.Certificate.Status.NOT_DELIVERABLE;
import static dk.samspor.referral.certificate.Certificate.Status.REQUESTED;

import dk.samspor.platform.cases.Acts;
import dk.samspor.referral.certificate.Certificate.Act;
import dk.samspor.referral.certificate.Certificate.Status;

/** What can be done with a certificate: the GP's and the clinical function's have a table each [D table 8]. */
final class CertificateActs {

  /** LÆ 261 to LÆ 265: the citizen books, nobody is invited. */
  static final Acts<Status, Act> OF_THE_GP = Acts.of(Status.class, Act.class)
      .in(REQUESTED, DELIVER, MARK_NOT_DELIVERABLE, CANCEL, ASK_FOR_INFORMATION, BOOK_CONSULTATION, ATTACH_DOCUMENT, RECORD_SENDING, REMIND,
          PASS_DEADLINE)
      .in(AWAITING_INFORMATION, GIVE_INFORMATION, MARK_NOT_DELIVERABLE, CANCEL, ATTACH_DOCUMENT, RECORD_SENDING)
      .in(INVITED)
      .in(DELIVERED)
      .in(NOT_DELIVERABLE)
      .in(CANCELLED)
      .done();

  /** LÆ 271 to LÆ 275: the clinical function invites, and may have to tell the case worker first. */
  static final Acts<Status, Act> OF_THE_CLINICAL_FUNCTION = Acts.of(Status.class, Act.class)
      .in(REQUESTED, TELL_CASE_WORKER, INVITE, DELIVER, MARK_NOT_DELIVERABLE, CANCEL, ASK_FOR_INFORMATION, ATTACH_DOCUMENT, REMIND, PASS_DEADLINE)
      .in(AWAITING_INFORMATION, GIVE_INFORMATION, MARK_NOT_DELIVERABLE, CANCEL, ATTACH_DOCUMENT)
      .in(INVITED, TELL_CASE_WORKER, INVITE, DELIVER, MARK_NOT_DELIVERABLE, CANCEL, ATTACH_DOCUMENT, REMIND, PASS_DEADLINE)
      .in(DELIVERED)
      .in(NOT_DELIVERABLE)
      .in(CANCELLED)
      .done();

  private CertificateActs() {}

  static Acts<Status, Act> of(Form request) {
    return request == Form.LAE_271 ? OF_THE_CLINICAL_FUNCTION : OF_THE_GP;
  }
}
