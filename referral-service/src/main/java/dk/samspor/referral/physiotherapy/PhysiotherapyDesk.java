package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has a part in a referral: the doctor, the chosen provider, and the citizen's municipality only while a disclosure
 * stands [S]. A municipality whose own offer was chosen is a provider like another.
 */
final class PhysiotherapyDesk {

  private PhysiotherapyDesk() {}

  static List<DeskEntry> of(PhysiotherapyReferral referral) {
    PhysiotherapyView.Stored stored = referral.stored();
    LocalDate due = isRunning(referral) ? stored.validity().until() : null;
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.practice(stored.practice()), Part.GP, due));
    if (stored.providerId() != null) {
      desk.add(new DeskEntry(Authority.provider(stored.providerId()), Part.PROVIDER, awaited(referral, stored)));
    }
    String chosen = stored.providerMunicipality();
    if (chosen != null) {
      desk.add(new DeskEntry(Authority.municipality(chosen), Part.PROVIDER, awaited(referral, stored)));
    }
    if (!referral.homeMunicipality().equals(chosen) && stored.disclosures().stream().anyMatch(Disclosure::stands)) {
      desk.add(new DeskEntry(Authority.municipality(referral.homeMunicipality()), Part.HOME, null));
    }
    return desk;
  }

  /** Who treats has something to do by a day until treatment has begun, and again when the status report is asked for. */
  private static LocalDate awaited(PhysiotherapyReferral referral, PhysiotherapyView.Stored stored) {
    boolean waits = referral.status() == PhysiotherapyReferral.Status.RECEIVED
        || referral.status() == PhysiotherapyReferral.Status.STARTED && stored.isAskedForStatusReport();
    return waits ? stored.validity().until() : null;
  }

  private static boolean isRunning(PhysiotherapyReferral referral) {
    return switch (referral.status()) {
      case RECEIVED, STARTED -> true;
      case EXPIRED, COMPLETED, CANCELLED -> false;
    };
  }
}
