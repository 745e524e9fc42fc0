package pix.bank.framework;

import java.util.List;

/** One of the five areas; its code is its number. */
public record Area(String code, Text name, List<Competence> competences) {}
