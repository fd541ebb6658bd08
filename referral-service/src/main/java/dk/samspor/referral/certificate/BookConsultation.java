package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The citizen has booked with the doctor, as LÆ 262 asks her to [D table 8].
 *
 * @param date the day of the consultation; the certificate is due the agreed number of days after it
 */
public record BookConsultation(@NotNull LocalDate date) {}
