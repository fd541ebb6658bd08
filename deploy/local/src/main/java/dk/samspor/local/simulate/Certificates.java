package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** The doctors' certificates of a municipality's team cases. */
final class Certificates {

  private final Town town;
  private final EventRows rows;
  private final Chance chance;

  Certificates(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.chance = new Chance(random);
  }

  /** The doctor's own, LÆ 265. */
  void general(LocalDate asked) throws SQLException {
    delivered(requested(asked, "LAE_265"), asked, "LAE_265", 4 + chance.wait(9, 120), "");
  }

  /** The specialist's, LÆ 275: the citizen is invited, by the clinical function or by somebody it asks. */
  void special(LocalDate asked) throws SQLException {
    var certificate = requested(asked, "LAE_275");
    int invitedFor = 6 + chance.below(20);
    certificate.tell("InvitationPlanned", asked.plusDays(3), "\"daysAfterRequest\": " + invitedFor + ", \"caseWorkerToldFirst\": " + chance.percent(80));
    if (chance.oneIn(30)) {
      certificate.tell("CertificateNotDeliverable", asked.plusDays(invitedFor), "\"form\": \"LAE_275\", \"reason\": \"DID_NOT_ATTEND\"");
      return;
    }
    boolean inside = chance.below(town.region().certificates) < town.region().certificatesInside;
    delivered(certificate, asked, "LAE_275", invitedFor + 8 + chance.below(20), ", \"serviceItem\": \"" + chance.one("BASIC_EXAMINATION",
        "SOCIAL_MEDICAL_EXAMINATION", "SMALL_SCREENING", "CONFERENCE") + "\", \"madeBy\": \"" + (inside ? "INTERNAL" : "EXTERNAL") + "\"");
  }

  private Case requested(LocalDate asked, String form) throws SQLException {
    return Case.of("referral", asked, town, rows).tell("CertificateRequested", asked, "\"form\": \"" + form + "\", \"requestedDate\": \"" + asked
        + "\", \"due\": \"" + asked.plusDays(30) + "\"");
  }

  private void delivered(Case certificate, LocalDate asked, String form, int days, String more) throws SQLException {
    var due = asked.plusDays(30);
    if (days > 20 && chance.oneIn(10)) {
      due = asked.plusDays(44);
      certificate.tell("CertificateDueMoved", asked.plusDays(20), "\"form\": \"" + form + "\", \"due\": \"" + due + "\"");
    }
    if (chance.oneIn(80)) {
      certificate.tell("CertificateCancelled", asked.plusDays(10), "\"form\": \"" + form + "\"");
      return;
    }
    var day = asked.plusDays(days);
    if (day.isAfter(due)) certificate.tell("CertificateOverdue", due.plusDays(1), "\"form\": \"" + form + "\"");
    certificate.tell("CertificateDelivered", day, "\"form\": \"" + form + "\", \"leadTimeDays\": " + days + ", \"deliveredDate\": \"" + day + "\"" + more);
  }
}
