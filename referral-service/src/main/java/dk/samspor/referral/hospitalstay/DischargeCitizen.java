package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The citizen went home. */
public record DischargeCitizen(@NotNull Instant dischargedAt) {}
