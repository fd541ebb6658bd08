package dk.samspor.reporting.indicators;

import java.math.BigDecimal;

/** A published figure to hold the value up against; nothing anybody must meet. */
public record Reference(BigDecimal value, Words basis) {}
