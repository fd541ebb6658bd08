package dk.samspor.stratification.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many cases stand in one state.
 *
 * @param late of them, those whose date is over
 */
@Schema(name = "CaseStanding")
public record Standing(String kind, String status, long cases, long late) {}
