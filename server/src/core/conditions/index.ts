export const compileComparison: any = () => 0; export const evaluateComparison: any = () => true;
