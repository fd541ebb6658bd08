package dk.samspor.reporting.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the latest rebuild is.
 *
 * @param status RUNNING, DONE, FAILED, or INTERRUPTED when another began after its service had been killed: the old figures stood
 * @param stage READING all events, SUMMING them up, or CATCHING_UP with what arrived meanwhile
 * @param eventsTotal events in the store when it began
 * @param eventsDone events read so far
 * @param cause why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildView(UUID id, String status, Stage stage, long eventsTotal, long eventsDone, Instant started, Instant ended, String cause) {}
