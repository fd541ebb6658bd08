package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has a part in a stay: hospital, home municipality, and the GP with a copy; and which day each of them waits for. */
final class StayDesk {

  private StayDesk() {}

  static List<DeskEntry> of(HospitalStay stay) {
    HospitalStayView.Stored stored = stay.stored();
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(new Authority(stored.sender()), Part.SENDER, wardsDay(stay, stored)));
    desk.add(new DeskEntry(Authority.municipality(stay.homeMunicipality()), Part.RECEIVER, municipalitysDay(stay, stored)));
    if (stored.practice() != null) {
      desk.add(new DeskEntry(Authority.practice(stored.practice()), Part.COPY, null));
    }
    return desk;
  }

  /** The conference that is ahead, or the discharge as it was agreed; after the discharge the epikrise. */
  private static LocalDate wardsDay(HospitalStay stay, HospitalStayView.Stored stored) {
    return switch (stay.status()) {
      case ADMITTED, READY_FOR_DISCHARGE -> stored.conferences().ahead().or(stored.conferences()::agreedDischarge).orElse(null);
      case DISCHARGED -> stored.lacksEpikrise() ? stored.epikriseDue() : null;
      case ENTERED_IN_ERROR -> null;
    };
  }

  /** When the citizen comes home: as agreed, unless she was not ready by then. The conference is on its desk in the meeting service. */
  private static LocalDate municipalitysDay(HospitalStay stay, HospitalStayView.Stored stored) {
    LocalDate agreed = stored.conferences().agreedDischarge().orElse(null);
    return switch (stay.status()) {
      case ADMITTED -> agreed;
      case READY_FOR_DISCHARGE -> agreed == null || agreed.isBefore(stored.readyOn()) ? stored.readyOn() : agreed;
      case DISCHARGED, ENTERED_IN_ERROR -> null;
    };
  }
}
