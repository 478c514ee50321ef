/** A rule as it holds for somebody of an age: never milder. Pure. */
const forAge = (rule, ages, subject, { age, hasGuardian }) => {
    const concerned = ages.filter(({ below, of }) => age < below && (of === 'all' || subject.isAdvertising));
    if (!concerned.length)
        return rule;
    const isBarred = concerned.some(({ by }) => by === 'nobody' || (by === 'guardian' && !hasGuardian));
    return { ...rule, regime: 'opt-in', isLocked: rule.isLocked || isBarred, isBarred };
};

export { forAge };
