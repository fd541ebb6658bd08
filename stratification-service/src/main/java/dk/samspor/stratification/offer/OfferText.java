package dk.samspor.stratification.offer;

import dk.samspor.stratification.supply.PatientGroup;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an offer says of itself.
 *
 * @param kind          an offer, or the municipality's description of how it solves training at a level
 * @param groups        for whom; empty for everybody
 * @param level         null where it is not bound to one; needed for a description
 * @param referralRoute how one gets there, in words
 * @param waitingDays   the usual wait, or null where nobody knows
 * @param validTo       last day, or null
 */
@Schema(examples = """
    {"kind": "OFFER", "title": "Hold for borgere med KOL", "provider": "Odense Sundhedscenter", "sector": "MUNICIPALITY", "groups": ["LUNG"],
     "level": "BASIC", "place": "5000 Odense C", "contact": "66 00 00 00", "referralRoute": "Henvisning fra egen læge", "waitingDays": 14,
     "validFrom": "2026-01-01", "description": "To gange om ugen i otte uger."}""")
public record OfferText(@NotNull Kind kind, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String provider, @NotNull Sector sector,
    @NotNull @Size(max = 20) List<@NotNull PatientGroup> groups, Level level, @NotBlank @Size(max = 200) String place, @NotBlank @Size(max = 500) String contact,
    @NotBlank @Size(max = 500) String referralRoute, @Min(0) @Max(2000) Integer waitingDays, @NotNull LocalDate validFrom, LocalDate validTo,
    @NotBlank @Size(max = 4000) String description) {

  /** What it is. */
  public enum Kind { OFFER, TRAINING_DESCRIPTION }

  /** Who gives it. */
  public enum Sector { MUNICIPALITY, HOSPITAL, PRACTICE, PRIVATE, ASSOCIATION }

  /** The level it is given at. */
  public enum Level { BASIC, ADVANCED, SPECIALISED, SPECIALISED_REHABILITATION }

  boolean isSound() {
    return (validTo == null || !validTo.isBefore(validFrom)) && (kind == Kind.OFFER || level == Level.BASIC || level == Level.ADVANCED);
  }
}
