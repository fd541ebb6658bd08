package dk.samspor.reporting.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An ambition as it stands: for one place, from a day until the next one of the same place. */
public record PlacedTarget(UUID id, String indicator, String place, BigDecimal value, LocalDate from, String basis,
    String setBy, Instant setAt) {}
