package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The letter to the citizen, in Danish: LÆ 262, which goes with LÆ 261 and asks her to book the consultation herself, or the
 * clinical function's invitation, of which the case worker has this copy [D table 8].
 *
 * @param form LAE_262, or LAE_271 for the invitation that follows it
 * @param date the day it is sent; null while there is no appointment to be invited to
 * @param to the practice or clinical function the citizen is to go to
 * @param lines what it says, a paragraph each; none while there is no appointment
 */
public record CitizenNotice(Form form, LocalDate date, String citizenName, String to, List<String> lines) {

  private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  static CitizenNotice toBook(Certificate certificate, String citizenName, String practiceName, String municipalityName) {
    return new CitizenNotice(Form.LAE_262, certificate.request().requestedDate(), citizenName, practiceName, List.of(
        "Kære " + citizenName,
        municipalityName + " Kommune har bedt din læge, " + practiceName + ", om en attest (LÆ 265) til brug for rehabiliteringsteamets"
            + " behandling af din sag.",
        "Du skal selv ringe til lægen og bestille tid til en konsultation. Gør det gerne inden for en uge.",
        "Fortæl lægen, at det drejer sig om en attest til kommunen, og tag dette brev med. Kommunen betaler for attesten.",
        "Kan du ikke komme, eller har du fået en anden læge, så giv din sagsbehandler besked."));
  }

  static CitizenNotice invitation(Certificate certificate, String citizenName, String regionName, String municipalityName) {
    String to = "Klinisk funktion, " + regionName;
    LocalDate appointment = certificate.invitation().appointment();
    List<String> lines = appointment == null ? List.of() : List.of(
        "Kære " + citizenName,
        municipalityName + " Kommune har bedt os om en speciallægeattest (LÆ 275) til brug for rehabiliteringsteamets behandling af din sag.",
        "Du indkaldes til undersøgelse den " + IN_WORDS.format(appointment) + ".",
        "Din sagsbehandler har fået kopi af dette brev. Kan du ikke komme, så giv os eller din sagsbehandler besked.");
    return new CitizenNotice(Form.LAE_271, certificate.invitation().invitedOn(), citizenName, to, lines);
  }

  @Override
  public String toString() {
    return "CitizenNotice[masked]";
  }
}
