package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has a part in a certificate: who asked, who is asked, and the GP once LÆ 275 is copied to her [D table 8]. */
final class WhoHasPart {

  private WhoHasPart() {}

  static List<DeskEntry> in(Certificate certificate) {
    LocalDate waiting = isWaitedFor(certificate.status()) ? certificate.timetable().due() : null;
    Request request = certificate.request();
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.municipality(certificate.homeMunicipality()), Part.SENDER, waiting));
    desk.add(new DeskEntry(request.addressee(), request.asksClinicalFunction() ? Part.CLINICAL_FUNCTION : Part.GP, waiting));
    certificate.delivery().map(Delivery::copiedTo)
        .ifPresent(practice -> desk.add(new DeskEntry(Authority.practice(practice), Part.COPY, null)));
    return desk;
  }

  private static boolean isWaitedFor(Certificate.Status status) {
    return switch (status) {
      case REQUESTED, AWAITING_INFORMATION, INVITED -> true;
      case DELIVERED, NOT_DELIVERABLE, CANCELLED -> false;
    };
  }
}
