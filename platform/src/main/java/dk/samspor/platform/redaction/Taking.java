package dk.samspor.platform.redaction;

import java.util.List;
import java.util.UUID;

/**
 * A text is being taken out.
 *
 * @param caseId of this case
 * @param by the authorities the caller acts for, as tables write them
 */
public record Taking(UUID caseId, List<String> by) {}
