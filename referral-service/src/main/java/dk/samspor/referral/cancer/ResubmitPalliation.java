package dk.samspor.referral.cancer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole content anew. */
public record ResubmitPalliation(@NotNull @Valid PalliativeContent content) {
  @Override
  public String toString() {
    return "ResubmitPalliation[masked]";
  }
}
