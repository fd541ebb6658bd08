package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate somebody has asked for on behalf of this case and that has not come yet.
 *
 * @param request the referral-service's certificate case
 * @param form LAE_265, LAE_275 …
 * @param due agreed delivery date, may be absent
 */
public record AwaitedCertificate(UUID request, String form, LocalDate due) {}
