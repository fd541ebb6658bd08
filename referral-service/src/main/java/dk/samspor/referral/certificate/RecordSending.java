package dk.samspor.referral.certificate;

import dk.samspor.platform.parties.Practice.Channel;
import jakarta.validation.constraints.NotNull;

/**
 * What became of the request on its way to the practice.
 *
 * @param channel another way than the practice's own, where that failed; null for the same
 */
public record RecordSending(@NotNull Sending.Status status, Channel channel) {}
