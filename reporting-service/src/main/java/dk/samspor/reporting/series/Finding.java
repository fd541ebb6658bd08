package dk.samspor.reporting.series;

import dk.samspor.reporting.indicators.Words;

/**
 * What is wrong with a line.
 *
 * @param line counted from 1, the header among them
 * @param column where; empty for the whole line
 */
public record Finding(int line, String column, Words words) {}
