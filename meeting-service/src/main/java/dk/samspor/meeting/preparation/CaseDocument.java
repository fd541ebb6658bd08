package dk.samspor.meeting.preparation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reference to a document that lies with its owner.
 *
 * @param document the owner's id of the document
 * @param pages its length in A4 pages
 * @param dated when it was written or delivered, legal date
 * @param request the certificate request it answers, absent when a case worker attached it
 */
public record CaseDocument(@NotNull UUID document, @NotNull DocumentType type, @Min(0) int pages, @NotNull LocalDate dated,
    UUID request) {}
