package pix.bank.families.spreadsheet;

import java.util.List;

/** A formula once read. */
sealed interface Expression {

    record Constant(Value value) implements Expression {}

    record Cell(Ref ref) implements Expression {}

    record Range(Ref from, Ref to) implements Expression {}

    /** Signs of the same rank, from left to right: {@code 7-2-1}. However many, they are one level of the formula. */
    record Chain(Expression first, List<Link> links) implements Expression {}

    record Link(String sign, Expression other) {}

    /** @param name in French, upper case */
    record Call(String name, List<Expression> arguments) implements Expression {}
}
