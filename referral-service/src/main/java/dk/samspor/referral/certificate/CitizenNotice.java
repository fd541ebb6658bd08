package dk.samspor.referral.certificate;

import java.time.LocalDate;
import java.util.List;

/**
 * LÆ 262: the letter to the citizen that goes with LÆ 261, in Danish; she books the consultation herself [D table 8].
 *
 * @param date the day it is sent: the day of the request
 * @param lines what it says, a paragraph each
 */
public record CitizenNotice(Form form, LocalDate date, String citizenName, String practice, List<String> lines) {

  static CitizenNotice of(Certificate certificate, String citizenName, String practiceName, String municipalityName) {
    return new CitizenNotice(Form.LAE_262, certificate.request().requestedDate(), citizenName, practiceName, List.of(
        "Kære " + citizenName,
        municipalityName + " Kommune har bedt din læge, " + practiceName + ", om en attest (LÆ 265) til brug for rehabiliteringsteamets"
            + " behandling af din sag.",
        "Du skal selv ringe til lægen og bestille tid til en konsultation. Gør det gerne inden for en uge.",
        "Fortæl lægen, at det drejer sig om en attest til kommunen, og tag dette brev med. Kommunen betaler for attesten.",
        "Kan du ikke komme, eller har du fået en anden læge, så giv din sagsbehandler besked."));
  }

  @Override
  public String toString() {
    return "CitizenNotice[masked]";
  }
}
