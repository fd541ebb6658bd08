package dk.samspor.stratification.needs;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something has changed.
 *
 * @param moment TRANSITION, DISCHARGE, RELAPSE or PROGRESSION
 * @param due    the day it is to be screened by; today when absent
 */
@Schema(examples = """
    {"moment": "RELAPSE", "due": "2026-11-20"}""")
public record AwaitScreening(@NotNull Moment moment, LocalDate due) {}
