package dk.samspor.meeting.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Offers a municipality a slot with a coordinator.
 *
 * @param municipality code of the municipality it is for
 * @param date legal date in Denmark
 * @param startsAt Danish local time
 * @param minutes half an hour to an hour [D 5.1]
 * @param place where they meet, absent by phone
 * @param coordinator who gives it; absent to let the rules choose
 */
public record OfferConsultation(@NotNull @Pattern(regexp = "\\d{4}") String municipality, @NotNull LocalDate date,
    @NotNull LocalTime startsAt, @Min(30) @Max(60) int minutes, @NotNull ConsultationForm form, @Size(max = 200) String place,
    UUID coordinator) {

  /** Says nothing of where. */
  @Override public String toString() {
    return "OfferConsultation[" + municipality + ", " + date + "]";
  }
}
