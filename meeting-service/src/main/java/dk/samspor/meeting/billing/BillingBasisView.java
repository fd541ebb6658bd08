package dk.samspor.meeting.billing;

import dk.samspor.platform.agreements.BillingUnit;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing a region charges for.
 *
 * @param refersTo the meeting day or the team case
 * @param agreement content hash of the agreement that says so
 */
public record BillingBasisView(UUID id, BillingUnit unit, UUID refersTo, String municipality, String region, LocalDate date, int cases,
    String agreement) {}
