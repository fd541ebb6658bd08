package dk.samspor.stratification.model;

/** One value an input or an outcome may take: its code in the API, and its name; the Danish name is what the table says. */
public record AllowedValue(String code, Text name) {}
