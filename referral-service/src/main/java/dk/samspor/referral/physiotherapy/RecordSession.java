package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A session was held. The first one starts the treatment. */
public record RecordSession(@NotNull LocalDate date, @NotNull Session.Kind kind) {}
