package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The document system's receipt.
 *
 * @param item what was journalised: a document or a letter of the case
 * @param number under which
 */
public record Journalise(@NotNull UUID item, @NotBlank @Size(max = 100) String number) {}
