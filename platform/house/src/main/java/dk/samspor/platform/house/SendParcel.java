package dk.samspor.platform.house;

import dk.samspor.platform.identity.Cpr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

public record SendParcel(@NotNull Cpr cpr, @NotBlank String municipality, @Max(1000) int weight, @NotBlank String label, LocalDate wanted,
    String greeting, String contents) {}
