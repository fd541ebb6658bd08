package dk.samspor.stratification.model;

import java.math.BigDecimal;

/** The share of a group's plans, in per cent, that a source expects at a level. Ranges need not sum to a hundred [M]. */
public record ExpectedShare(String group, String level, BigDecimal from, BigDecimal to, String source) {}
