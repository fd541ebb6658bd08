package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.DocumentType;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Attaches a reference to a document that lies with its owner.
 *
 * @param document the owner's id of it
 * @param pages its length in A4 pages
 * @param dated when it was written, legal date
 */
public record AttachDocument(@NotNull UUID document, @NotNull DocumentType type, @Min(0) int pages, @NotNull LocalDate dated) {}
