package dk.samspor.referral.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A returned referral comes again, whole. */
public record SendAgain(@NotBlank @Size(max = 20_000) String reason,
    @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String> criteria) {

  public SendAgain {
    criteria = criteria == null ? List.of() : criteria;
  }

  @Override
  public String toString() {
    return "SendAgain[masked]";
  }
}
