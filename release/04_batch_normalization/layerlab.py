"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(4}zE7JmJ%m08}L_k1)|NsC0|NsC0|NsACie2m<dcZEm>>2}W5h|gg?)$yjDs7*8SC4J6xibxb-ftd~f<&MenWdT#
^EcByjVY#vLm*UB#B}$Au7->%6f3t~Ko#2*i=lhD6$v`XJr0gq!c^Xzj>;-3lmrHvN`gS4*whLKy>6#_oRX0U3$}qn-P}giT1qwn
KsJ|reBWOCijX8yDv1QDsX-Eg6hRbFssIbv00w|j?|XB}pgq}21proqNfaFeU5)d#4|h4>6;g|9QD&Ro-RMO&(eIY;ZopZt%+~h|
_kq>S+u5be>ub0%B!r5*^Vh(x=Ye;9<oU<ZFRZV8yR%&GA_5{!y>o2!q(SF3b1biuSIqOhn!bIU00HfjRNx2IH>c5q?x#xL^TX};
dj~_HP&Hfass*zLV8(&3b5}4@n%?){czt#?K_F+{?)K5EwKd6=QJ^$|_d<5k3K!YCy61528;Q0Wt!|6DiFFNSpcYW4a=X21op)s-
cGtNo=UmadovXP)?W=>(JGW6y15$0YGg{v+z3yAq3ESM!MseL=d<q?WmtbgUYv#i1C<d|x13*hQY9xIy3R>^DL%==k4eBpi_}zDR
8_{O=%-&S{<Io2I^6j1nq!9_dA9eG+#@4aLxp{}BNLA*Cq(wH`=E8F-)zM_@JDZuiZs5CF-9P{*Tb;sAnym)osu1cB)>lG(0M9+#
(1UfzAeAn4)ZtyyO&J`~H@#@y+oz%T#%Ygu6wW<&iSA(9y>0~AF)W{b$>(EcDc!ergM}*H&t;tT+;BGGN~+T!H(L6@2e+V?6~}D=
&_`{<Z?6YbktylZuDEj{Uw1uK6!b@J6-(Xq*Tp8Yx6{xcZdF}J*mt~Zy&TFw5k*uvZlQp}<FBr|dz7WP9M}@aL87~7eE5AWw2-Pa
w|l_opa}pEN+f9XE1k7Rx%RU7=;5<MD(-K2(dsiZ4PFA`9LLj{@#k6Hr`tqp2G|wtyJL3r=x81m%wA)98}F~9=KE~zW3Kjj1GC$0
x~@8pap~0?<?@*;bJod>5EN@CZszMPY1*1;*3$0c?W~)v?^z~RnMXYzbI>*R0hbLl5CjktK$-yn0%A;?LKD+e{Sl;kG8BH1=_jZ(
#1R5QXn{1)lhHPs8mH;1dQ(rys(OF{pbZTG3?$Jgp(&}7pOZ~Zs(N~-sreLa(KOV0o~D~8qDImH^*tj^0qOt<N+g9c4G;ooo+e6p
LFzq0k+mBs>S>^82c!T1AyE(r(?AFT36mp6f}VzgVK9?4)WpJ`nt_@LG?5TZ2m%@agF<AJ7$o&iCTg2WvL>FVsiEos8he5X`M<jY
Dj$Jk{P{#t1V6nIQ4jaZAb<BK{~e`-L<B#}f1mByrl0ALtLR|+@M2p}<eandq4?0P7cY<ZiG+WlXPrKPLVLjifP4SgE*@L`IZJV)
A>+k$;s^Up_q|X}Nw;g}chZ2h7**^C&7%MDzX><{LO~S!EcY9K@5Bx@eHj$GB7OxB4^d<=ii1+Q|4~%Q|I*d8Cxa-HE1^x$_W#Sz
C=db61ORRj1OY-R2+xX&$88=$W<_b~1yaNZDfb><nqIm8r}qDLO_32hynO0q%<X1nrt<2GE?o(<gsKk!fA7ds^YH5#7Qqs9l3!T#
=QN_bjx*Bn)4z0;c`r&>Gv`jRgOOw@%8&f0nGrH!gVg9P{Kx12kT5HR7HgFN-qUf5{ESS%C(JDyn+XZ3xLmUT-$)xcAdYxe?Isc=
)As#N9mo{lg{8G?sNdKAUS3}qPpNzPe=m1*YXc}t8jSSfztCnu>Nx-VbfNiRfB8yj@(;h}|L<u>f_%WBKrLlN0X!GqzYRmJmm{~c
XmbXBUsQ7u(9MxSTd>2xZathg|9wVm-r?06|MaRi)vEpEIMmu=ts3KElQ}4Xh`5;4diwQHj+&8d`Qt-iqC~=eJ)<y$$yY}E3)HL#
uK!C=PwY}*R1y>F<LU{YuqeI}5Fh|mv@+-o-!HMxKZkz4{T)8q^|DAD6Y^DJ$a+@)UAQ(cZ(94|>*a(FM+ATMUH)G4XXlU8-Ggv(
!cyP}0?IGd0NzVK`ujc))D3({#J=SWC8v35L>3$beZ9LO+!Ro1!As6aXxzd6L^qEgxx7b@wqv{qDnQ%RwT}2!)^a99Dv+~OQ|cec
JGmx<dbZKH;l(rr7PUKiXCCL2?VXS1t2&<!{-(pHTB|<0RzDoy0{zFl*&47{!3+@9AcKOGC?2%r{TKM`0J|WZ>$_2FD^W(pQe9Ob
sc=TB6$s%uen;U4g!+`MN<0(}awLLE5I9LWzQCZbN12Lo=RwWX0o({2FcNA&r9q8VWJf>bBM)+hG2g}xvIDD?6V4_Bi6VkGZeTK#
-3&mNAx-W?TB$L?U{ri~GVu3wOi%zw5xwolX1H-P(f;eZ0y>74P^EXWoaOm?_C37L0`ZZ`wLSF=$i`Yubfd3jZ|W0f6Dc>KCI^p6
CkP52$XAd9v-bids-Ci*FJd^jU&HH&Om_aSshEmX@da=Hwga=FAY6<59x3zx;L2o*W86Gwy?cFst56eP0K-xn!V~{L@?Ww;kSu=>
`KwpumtJm+N8jkX8X4;}EzA*ls{0Lx*LkPjKtAdv&*xusrzO<#{JW_C^HRN73VrGS&BB=wxXzRpA<gk8dIeldD$Gs7lm4`mOjzQz
_;+>eIsDx?iF7>!S;Z)c-b~6UQQ^>c$LzG>7U2;Tpi3%`_tK1xP<nY$iG$|F@#2?5-f+wfhyk7fA?rDLJX8}H11gaa=#>!aol-9w
EXHyrcgA5FKu}=_lM+pNVr2<wudn@FZ@SkB-2QX;ay&6GASMq-m<=J{?{SOONb~V0&ybknRtRVfODu3)cmKU@sCynTvA$a)UNX%^
BR`LRy|_fDyC~rqcjY<AxDW&Q&7hY~t6v0BN%%5Qc@UxI6@bEwIWJsGxdb3jEo)V!%3;^L&(uz@eBb6{ilO6$uq%d$K_g;0P@C$c
Rmo7YMn^T=x13{SV$G5FQoXK7<k#0u_yG<sQY@)thCw6{%IiT;;fW+~DLaF|vHERm;-N{-zS#lX1Z*V0c<U$<&5(6<B_dLnO%_Lx
Zakurjta=!AXLHT7jLYZx|u^lnD6>!NIivb1Boog;DI{cIO`Q8P^7RWV`<`=Vf&2)=poWz^;fI~?$k|&`_TB69Iy-`Ed6rD6on=}
?pq%9aK$yF1Q!qqb{1Q<@_#O}zmA>9*gxub_IvDj>#`{2!;|tne0V53&CZ4=2sIyGKMVTi?F{?b*m5UnWJ1xkFK7&#sW$72t*gb2
@oV_`^yfCMCthl(D~d=P=|dr*?{Y{rOk{Rg=)em`n@Z$i>>g0GCP2JAiJ3OcBWvuy=xh`|UjjluN1T3)+dCcX+a8mYQy69+;AfA=
`n~Ywm+s7aRABKKK8tZx)963b?qZFNs3al<opH?J;<7Smh71W(!VIVNm!M=wVvMY%WD<8na|T<0j0A#!X1e?C_~8Mh8|9Rc<rZc+
dgqhy|9AX>Q3V7+PwZuCAJfN=+-Nv`PPqF&5W@;}aI7kRp&Y517!cj6W2`Bk&q{>7R9FcrAgi*be`9bWf4BAbbRV(r98>@@1q1b8
6?185aO2O`hLUM1Jl;pVaA+OwopHG~Y9nU$Yf?H(t~DEvxPiQfH(C1_6(k`9kg33iYFIB*IWk|fxA|OZuqR+eM_<s&qH>Z2u)G5D
kb5kJ9T^HZHIfRmPWR744-XuiQw-xr;nV8bIX+s!7DXc!72~1XQ$v6qbq$9xh@K|Es)3;hQ19KNmJotc<=L%CT5djC$8xPDVvH!H
LM>6lFX@inQIS4A31H+{ip`3Gozx(Eo=zmdh9rZBqCm_<P;yC#6EIO?>)-LuUFSz<a<{^zia01F4`m7pbsKoN6dcOl_XAbJoz6a{
9*2!hW`kuy!6<6jzC&oj#CW!C+mY|ZtE05*$1s>lc%sUHj%>j&C?E7(Ic~Gs7@z9Qe^gDjg5>NDaA)1mI)T(RMJYML`JhBcNfZQv
M&)Wk1h-%W-l2>sWA3~{aw}&e$;fp@6&Q*ZZ3Ap33p6@n>nt_m+|02PzTP$E0F`8#UyVSS2`4!r=D|2hf~K<Ij-;^2AfhTO5fn##
=I>sUM^8fHn3Q8B-v(+aZ6>KNQ!^lpweh)XQd@j;4teJt#k7c+%}yB+<ZAq<T^SPdGYsOLktd_&+CtBorwb5_>~0=~*5GgnB$5dl
*7mnJ#R)MYUckBUAV~y@F;Q<)COxlKY9L0fYzU+s&gF>?er#J4qND@C8auAzzJo7m*(Or_@W8gEf$tS+Nkd^x=O+T?GWdyuul(O(
(|!67nm{zp&4IC>ROiod4fAU+vj*C@sB^l72NDI4NCl*5Oi2-f>Q6Knv<WM{5A`yj8CbU}Ch)0*%|+D$5>BNQ67O7fD)v0fG#hm@
9l^Q15_#JSfSnJ&IcG|nU1ZUhhzM@|m>WstlDcWvuW33C73;nX`1uD!Q5jl@h=UaE&r&cPs|AP_3Hi=4aftby^MsO7O?{B;OoQ$F
+*lQR;HPw)i$(*inI&g1GD}MfQkSS!Ov0_EOv;CT-S5{U^cVisvi5-cv*(|VV@Cqj7!L-CUw$AaYGx3ykjYklhZ;#U6KX7UT!SqV
I+-6IN@N~3(eHJjOQxSQM@~1lmQ~ogLp9rE$4x|>BWJF<;9Q|w`2`Feag;etAh!1c&v)Sv?|#5!eQvjaw#thsY6y%JUT1DhCj5G1
HrjYnr|r_dvcyn7AK>jf-SF|(YdVV_X~|JBhT^*y)Xd}}_`q!#zOv6zEppp{NJ_z(3XCEWiSAq*q|pLcY%4r8-KoP2iJP|nqsEEQ
SbNT#PDU!5XP5oD!&K~>hJ%Jlz3mrzA47?44BPFJ2QDzg%XFEly^}obpKzRs!c8)~r4f5`bpA%oCJnt46^gTPaXLL7%oNTn+j7+r
R7FLCo4)KSE|B3nqj<<Hs_hLXCXkOeYJ$V;L!Q=Du8y2$+;-$kx~hGtRto9nzbR9h&3RI_dt#3!__^_~kCe`ebWu?}xf*Jw9zj%7
)Q;K>%+XZumTQwnk1o~OD^)h)V7g_*?9|T<n1?x6qgCjN3n~<roW}k(o|W{|NLvM{aLSX_<4Vb$Xh5TzTCygX63Hh7R7&bCnaI8>
;}{sx!!*Sa=oILVWEP$@oisW+(Wq*5WbTEOrI@iAX9A*+lbhcT_pWC2rzn)FbR>g(>NTOTRqI79vszL_BUb|1wBcbw&C<~hU28Kv
EW3-_6>5yzmN#TmL#}Ky1X>-R6T9IgN`-S@twz~?52hBkz3mRrdypjIYOYe=m-ya=UZ(il87eq2MzgnI)Vkqhtpf5m<#I{CoZ@Xp
jBb^3o~xlP7T8=;Ti!v8!8a{OOFM~CQVKpKH#f~$RoQK;CTOw<_TF<?wsPr_Eg4)j(UW0MSy81}Yrv3|WL^qyLqp3iJC(T$y;l?1
BDuk8UEzllB#=ph!EeQAsc2tY!Oy>0x<oEhWVxO;xiz@4UhmE@R<*>|IRtykq7giIes1nmH@VXuyh}?ebU2^{j<Sr5&Rd*UDZ+x{
hL@N7-%DaQ&X7-fgmyS%3X0`dD$SwL8tWM%++Y(A@U}QIFk@l>xnqNp3@VXM3w+D11C(I<Al?Z(dti`jF!EQd6f}N=xw$<O+g$qc
(F3kI%+{L^j&4TyqLFJO&cOGvn+U-Kp*}sgu#ePm{Lh)sc_3eV93H=V-%G?dGc{c%mt!KN?cY6Kw-ghT(^XTA*i6)IE+MoU;A0cs
?LwxNQ7(~}s)(yRe5$Q{&q#1c<U`GD)+^!qB0*WigJ(j5BHInWbu1~)8TQs@O3T%6qy7s+EjHz(ahtHtLc=gEq`r<H9u&;H9#t8b
D)R9#;q)et;A3&D+52Y^v?-XF;I$~#r;7^7NgYU<lCnMUVlCfo-w>hcTvrVBb4ktx4ktQpRF@0925DJc)T8V|f($G~PEEA`mZ|f%
(AJml`6S*-rhh0<CT>w`T3SDP1_bHFZc}60_GOxjjd-+(#^hn#Zhr_={5a)@w#y<$hu3rpe5e<M{K#+#lYSF%6JB&{LVV>UM*$b@
&@&?nw31TpwFGum2Qyl3Ap+s+_Q07KiG{5kr{wnYoebwf;U&^QXy`wG+@lCFLu3XYYFe9Yd#tZHQRX5$#37P0rAnOv4`VK_ldCZ?
>znlQ^uB(bOg1dojTmMl(SW5wN-qGtQT-S0_F;+IlNe+Ww?akUF;cJh0x-(b6qdt7X#;5r0MiNDa|rI<*Q8dBz<1;Zz~EACdaYl~
{~i7k4tJY3O;kW43M4UJ&b^uR@s!`xv<{)!ii8$qXDDk^-I(LNiSM^9SKDZ&-?JuV-JQOFZZ8#@&0UJQRv||Q4UdP(G!`UR>2@RK
@JMg~;s#JyT;+(m$sh)^Q@oHA0toBt0BAL}qu#Si!ROxFy&33+-gQMM+=h{560&+Gy|!q8{@&0I<jpxKmZMGB_-mosBE+;oLzS-1
@<ooy_>J*9<Y|tPk{lN*MOQaYo$*}xRO+I}r9AhgXiSMO^2}$1_)w8t;^2DR17PdpFsB&zd>9;h*yAM6KD^2@3wlL8>`<e~h#H9V
-tG^28rds_Y<W(y>P789%e*{KPOF!1YXp`)b@bq*zD^M-6C{w+jom1Ilw%L!YqS6Q4sbN>u37GWB4f$pV-25Ttf8I_yc`8abflge
=;E$S_K=%`g7Xh>1;TFuW?Y;E((4bMAQ=iLEN4MI3dWdza2FzY#tOzEkT#({lBQ`uCm}YGLTmKA2LXrrKH3Tpq!waVr}Fsy>OzuL
M%yIUU-f+>wnD!~+;Ju)B@+o?ql=x0=of?jJ1jeu^H%4Mvu!%@Efz+ftoGy0cRCudx$8wP&v$n2ZpQ&q@$`PpzXAkUE3}}I#EJrZ
y)(%+?qgI>wQEs>X6pz$AF`as?;bbateq*MVDlkD{*&e9#GRS4#RFs4#<r@-hNL5r<QmMOkrL&Skb>kRhd}x$m`pp*3qGEQpctG%
h&|TceU}rSH}mc(y%dQGwsYXExNEw2ZWix#=CsvQz>b7co2-UcCRKfzhWJLwc>*|D!xeP!E-1K=cKvu5ATdI%31gWKtJ36W-=2N0
KJiz-nk{;1F#ewh>*{huoN&7K!8Sykjx9`y93NdNonl~{r}4<<&^=;Nk=feArwbAA=c-p$oKuOfW*-fP%$FyASC=`=P=N-Hqri>J
trdwrlP&L1^o0}JW9%PAr73vxtw|^dJ<H6n0fMORX_iL>^h6SuarQa|AV3E*8LXMvp)Jw3cfmp|m2p71R1Xn@XtRy;!omS0f%x>{
;zLMmiZica*qNA>3lJAGPL2m?&_H)0R4D8GmKZ&psBQ@`FJf11H(6`8Bv4rEVD%msj(S?3JcW4_;Miy2)7$uEDe9$8z36nVuzGnA
O-MwF=SC3{+_6U=`}he*Li){S9&X^MF2U3oaK>`w{RR2sLMMLRZznLM;0@lK48~)TaX>&c6$>{-5$FYh&dfPu*r$iLJM)}%m+%P(
;ClXFnkAGFL#}aE6wm?^8ViE=FOvRI^RgsGDKEorIC_~GwFm?@$|%x27<t>Igg|pP3$?%~JWMu5u#2HHph@iNVD2+UNBhG}LLm!_
(~dUdcOJ3^8NKwToOzN-JrG*}E)?Hg@<xFOBWkJ7_B@)O2D|&c?B|^_oXrsDAb;>^Q~Ky6A7XE-YOwT+mQ&W9eC8UL6&_Xjz#Y^b
{o31Ag}Yr52Vj9YVfARCw8ZBQW#RMj#0x1UJ*PtsusfhC0C5Bo20T)GCmi9;>C+Dk8Mhd9I3dvEhH>X7;))D*m4d|{p6=f6zMo2@
?EL((w|#4N4a>W)L(@go{a-YJyP`{{T*d5_D?a#HK%%b2CJ2gV;*f?*0qHIs<PqpXksQ5;3@qI-xb43>6gdZ@EDtT-PUn!9LOB-v
`!|`fk;^T;h6>kc{ayp5QTj7T{Dp{CD;{p+-ia_juy@N^wXCZ<7@MoUTq*>+tA|>8a^(hG>9x9<`*FQh6M8~c#ETlRFS&dWH&>|<
rH<$CL#eKKq~5*fnz~1YhxLI{|DB~1JlJ}}2>cuI`Q=U))APKFa{PS1vD2K^X|d?mY`^%s)5?<L8okZ=7{iP0$*Gx{uTqu8GV_lj
!_Mojw2*%S129|c%gj$dYwRgGQCJY<D(NP)4(%U<(Ee~55EA4}6$Og=xT7<wu1xvRAYYg`=sgI3Pgkd5+9{zaPK=a@_X=){E6GQV
6av|!WokA5;&jCho4?4<xN$J^e=#Lfvir^fJaD(Q#q_=@L#=+J0s)fbkHB^H9@k#io82x&_5)r(Ne~}FUyR(n6o6r#l7|Gsm{lCd
J~&U1USeWZyaWS4AQ}MG22aXW2v$=Hg|*N~$j0pfVWA*Wnof;O#KhS3QE^9CAP0=s2@x*U6%^YWs{|0;&=m;4urZvuu%ClM-|wYe
-fMjvcsSnKKepFR3W*SjYbA?@tSsGy%F`x<ISN9b=ZrC!bcfPMY*35b4>lhJK`|O52l6l?T^ieEg#bkuPjk%yHc^^9J7RTFdNSbV
zYczOO0f#gK00v3?tHTAX~Sa9sF>1G=3CgwdA-<jBNnr}cXcY)o!70p)=*Bn6h=-@ta#VThD{&|K*C4`W4;H-Wd9Y61C)d9_pPmM
0e??_xCb6eeNqf?fSJw5UL--^g9GIDYV<s|E3!od!g?P`bh=uxR1lB5^=mU0*?oUG{Tw^KeEKhrydI9;;IY|)aZ-)7q3Oijz(Q;D
Ap*!0yXS%Wh*T}`IL#3%tO7u$qYTV)<cu)0<%jqv7DN9KY-Q5#r@%S$V+QUtX9lEuQ?xs;72UT0|F5JO{JVn%TA=V0gd~9X*<67_
>bT;<IfN8IikjU*dP}btw;PPesS2}-<z(Wm-)7=D01qIbKeP(fLa$EU!dQ>j0eud?EbZ@K{eRv43!jpxo-6>z@ZbjINO=`QE<9g%
;8`7JG*Eu!X?uYTWE2kjUfHU-LF<M5`YH^O%5vBcq=yOg5n>ePs)YY&l=wMct-pJ5pjT5=ZSqQjxzqi*qg1n|V9bfjcdCA$J?q`P
-|A)~KWkn4xc!~|1P(fUjG7DGybt&m=&8Yxbi7gYu+@zqe}uMg>$mt;o-g>3qB^7&nJ3@xkhV8g{VL{A(k<G9G7hSQ6cjp@*6hMd
^V@UtWHdw<oS27W2A!H;VIYVxY5Nx6K=8Bt%)ptMSfIlAmeF&Z2Z$=zDnScj3JgsL0GE)4mLIth&<K_qA9_kNHFp4&s=tLq{?`>Y
fidYzAQ}yk212TclK(~h-_c@wk9PWZGWfoh#TVJn8LZ68uW?2NicBi(tSJ4(z$6i+Zh`m{Frudd(RUIo%e5{FAY8D+DwPXUi_KoQ
_1~+9VB`r}tUQWlm0%{q)>k5;_<0v;>)?gBSHCw30M<gXKPmWu#_?xFvPOtOA<2f?8ox;ZHQ+&ZuT{W8!$gE&qX+oh37?;fughUx
c6=amVr)x^?E=1q#LLi`G+|hm?8iGSVh{aQ@EeU1mPn(*-`f5UCO9V*hk=+RxnM4G?nf68zjA%(zq9j2LA34E)EI89Tu5{ylnoCO
<A(WS|FxhY`xn*<#5vVl`|3L}g-R4Jm&!ux@8YR{(1p15)$heXk+Fl46oA~WEvwTyrD6?xAfF4al@bd^R$N(H3}#&2_)ZwXB}C87
w~~9u$VBwrWu`U=((j(0l3tTME-PT$GQPdxz5l1HELYv54J`eKcL{f3LWW7G>}AnJHtZeJft3eAC&(gvmcaM(REBm#&&$ys;E!do
%=hBss2o-<!5>?9Sdmv#WyJ`rr<-YhplmC`Lyf(A;G)3FJVS*aZ^_^{b!73CHuMh9ugg!b=UX4F`pk>x<t)}xst5&7gCd{X1!3jy
Y`h~Glwvf(q$TFUWgqX#@cew376X|Z-k@j(9*!Jf{O>jqyrKEPos?}fknB4uNP50(%zg4=MX&xdApakW_5x^xK_Qt7pA52X1@u4n
-aCy01cC5|h40sl3$=JUj)mCMBrUT7yu_Q}0uPGy6%F;n*dzKc#RF7%ubv0sXlgm5fwy*0GcdBifiG|sF(PtSqJaO15MUivj)h0?
)X@zrm%Taf!CdhZx4dYE%OpAp)%f9uodG~I7D0opCHD@wktLXf)D2r;ZgvE)|3A)-jiJt{LfKQKxapv1X)iZD(Cal13l=Nhqpxy1
oNX_viEutCpS!y{^>gT*v1LjqNn*ker@`#!iS`@)u-ln&7JWnuannvez)E4&4LfqAIpZPR*x6~?w4;O8#YeWIHLP`5x+WKN1PO~1
dWDkE_>9s|+M{0S2+30^dfrk{<EM2c21}8utGpK>Rlyj;Gy6l!KwcGh04-^0SWZEZc(u+-a$Eu|>Ae@R`G`tgb(O&3efFgk2wBJx
A;fT8IOj@tO-3{m-$=cjFI~Cev-z!TN@%IdSH@cBekIs}7G7yMOMWmmEs|^)Fv%Ojg}C`?$WlQH5;;pzy7ky_VrZz@mE8nN#Y&!v
(n2XPD8V2EB+{Ba*fJ}z;R=$_#JJJP8<Dm6YC7BO$}e`l&qdi_S_kDn)tB!8P)FNf#!ki2`>L|_tUP{;ER7#Q!+sd8sfj8T4~fuF
^}iB~YF4Xd!r)Y3Ql67zrspKTy8Z77o*Z~?=bazdj2o3Ugb+m_+Sm|cBnTXC(9%P`i7Wg3bF#BvNtOMH3E=kefxCt3;k0>`DhEF=
lJP6HaQ13dp3!;d?{|{QX@Et{mLbcnW$L=p4Rc=JE`clXtxaj`R@g$RD`Ih$%F7Sy^$J8n=y6F+z>yOqfd=Eya%Q+&YD>b*GwAI6
b`T#=5S%II+;zGBH9>qKCu5YjAg6w?26%;Cs5W(fxrT(`F9OtH$)SCfEO#R1>n{BxyUI*Vlyjwa5?(=kX)bhtv$JwDa8{x~>ry$i
Kf{H;K3oYgH}IbcZ3It5B0wOC`<yZi5=%65=iGZ;CJ;ns@m$y-YH-^#YSEomb){a<^Ebr(dgwd*1QG^48Yk$MD}X?Xh%6*vUo`^o
u&PAO&0qjZ6fterO|}-R8B7>@TE-aPnY-Uxw;w@1o^yU&8|aWyRD9aX(54O^B69E(*e+u;lm6$Zh_#-IHjh^|9I?Y%eD29VjRb~;
Y7c$9>aWp-yB$rvb>9Ow5;#!s;-_B~0z?W9Ca<K!G>ioisfUPiFS3U4QOu{(bLVLZW=N;m$`LntXrocB7zHRdA`qeALW}!-o;S5U
!|6}h@@j=oH^~iE-Zt#fMp{-w#!Kl$ueT@)O%fcs`rf3Ze$yCW0p|S=$tghvfG7*|dK{tZ)#t|@s?|=8F*`^&vo}X(Z(7@Zsfe>E
H>Dp;OixL^UK(y~SqVae23ZMs4_i|26*D*DNdoj&GiQg423+ctc%{OUStY>qLp|^jF;b&YTH<NZCC~>%dM)6&B0Dk~!xHZfeXV7^
jNDhP$b4(ECQ#YXbu+|KD+IUkYW7X+%!F5_@TSXIYfGJ7nHDO{+hXmj$RHqKuMrhoKooVu*T8Tl3sEQWVl-pZ1B~a@&m>SiwjPZW
dAhir<vsQjYF%kj+E$IUruM9mQp&o+!&+?eiIxr}XmF}{!vah3V98Q|S9@W^j2DBA-s~w!G^D)q8|#Ozx)@FKiuBAH*lCL}ZP$Ph
kg{zj$dObWL<Ksk%)Pd~Eh)XKPVZLUPdU4zC$PaPxb7o0fxzPSf2D1p2-QJ>BaJhvPS8*QBL>7sL{vnmrXx6HTE%u~&aU`8i12~$
bfrZh(e4o8q#XmQdX>zDu`mFs!LT%c3#r!OZ7>fwN+_LmK_EvhCg_kr8<k}O<uxgC2AQ!uovBB?g~0G~=e`7!&5#8E8kA8>P+>1&
(OIU;hD_E3U1Uf)2o2Yw=$csnXZt(<I}dBD)Bf8VOb;;%+C-8L=T1o1_b3j}Em?_+kh5>1E%2C!OgIM6{D_nDA;8xHI?BR9(~R2<
naZ=^!a|eriq{sh2FO%(eJz5hN)UG6CR_09ha5$?bf;OnLZoP@atEIV1Av^j-JqFi;M&!DplTR^C`ec%mMG(DS(%n;ELAWH3%=W}
t6CaFE7}Y-TT&W4B3N*s$#+)E*#xT>YnVu*EIplQFf|}3vZH~e&?qTGYgv%eS$lE!w8>O(E?>|69bNwJJ)6!xd~mKNWSId(3aFsv
<+Qd1j+{8$FH2RPcBs*jSP}s$;*+#lRKgQ7g+vEjYR8a#i3$1|=v4^>sOL?x6`kNJ5V!&gGzM<*=MhR&IRv38OS`y|VmH+Ox==*D
*RAJ&Nh=Q(+VAw2GM~6Bk8ed)D3~;35fEox7Y{9We>>=F?)Sy}t%XW<>Bt`i<d2M{`Xw<=3M#NA>_l-o(&RB9l0_>@r*T`90abIL
e(n6X=rPs##-JYyl?+7Wb|X;z?c2t1Iz<yw5qg?!i@2%b3t~D6$w~gjTAPD2sNyN5>5p)u-zojQ{Pq*DNdTZAV6-|Bku)q&KszK2
eFpbyZ&SUbBsTRSXFn17>iF9BnH$$Q&IrT_uoyR=CGTi00)C5ermLiyhCQt`m_3BoIT?KZr1IW_KR!LV?mr(z_7ZJ4O2~-XltBzM
OIv?A!quXqp+o}Y5K*UvYv@!lN|bH=R931OqlO`jLLAt$4NHeS3-U64{fH5a%N7PB3~EvrLWuMXT%EHlU|^##|5V8!al;HAI?xQk
Fg!o?o3#V85QuKuU9bw405FGI-iHIhw_@jy8E&5?akT5@2;&=g7lk&D6d~WfoZM+{MOu8EAm3t1Az((;U>NGBETmftNiv2>f}4Vr
I_$ODjXhN?Q5@9sbY(|Gt{59?Aelq*V^8ktV|!l*c|2|xXkTn%^AISi$HCmN7%F%bxIm*EYmvbM2U9&n3=jYZ!^jsPpI^#_gF@3o
%tON)v}DHsuwln08Avg?gh1pehr$RJqo*Ix*Y|Oaf2Cj9=k(F_Z=R4wI`j3q^Njaes~qDKA-!K)4>T0bADcN5$zOEWW0}s~rt3N<
vnh$+j@To<b%zLE#*PjBgD2T)@YK&4optAdp-8AbtmtJCJXw3_3>NnDFiE{djtWO1Vn~woF^5yxRK#>v8s&Hpa=3a0?Blj*4KYBk
w)85wPjiw5H&G#FL{nlFCYXNyyPI`WY<<&H2U^L%>Xl6}JLx?eXa2UDO?85F4F^UBvZw2Y&`{To($4*R8|ymr`Sg<V7L@8paVHT4
!GnNwo<46sAtZ$T;X^B=fj?r2=}<Cdsaue0oPx4IGkvPk<8JX6cwp5q$<(|{h;c|_DEVt3A(q2sz2}9Pm?g}Bq+S|<v?(X!okie#
<*b4rzj{Ti<D9sUXu1Qe!v06j0RjUsY`~BJ1Y3-NiQKdgRRRTWq^%#rl*3cjqu^udw8NY#ZB<e>j;^jem4VU669jw+i3L;Mwr|{2
PD-)Y665fOE0$`4HX)FM#bUwhtPWcJ42dmd&FosUh6jjBefMJT!YGL(#u0<pm6>OhA0Il(`w{t_j&UF!c7_dchLn_?{+l*PsuZ=V
j$dWK=Nx9_wgyHS?r3+jN6(_7s69(>rb!?oP5YseNK%z6c);pZk-=m_BFp!$p=;8<M|uzO*SzscPN0tYS4xf%9F{=4U#DnRlqQb>
M+b*hD<^FMX_XT_v%(q3f$%G5pwYU^wMHpGVfZ-EVua5f=K}KhOVd&$Ncv!@8%Q5W1?O8X=OlBeaUx!!-JMjcGZVR;7o4TbuV&g5
TagL$8sQo0XYevl*GPCHMK1ip=bj@@V@AO&t2*YJ)ACk``m*4l#eF%RDR6cmr5hu<(Xxaryj7eLXhi_js4P3A+D(Ln@reiT9!6={
^As+#e`;ajVSY$W(k1zFHAAxM<It)0>l+)v>+#TMlp_=)^xcn-T*hKPXzf<Q7xf|;?~M&kiH?r#vSqgz430jxIBE~#S0{(wOFN~;
!W|xrMEhzV8d1JE=p)3wc7<cSNOd5qdmi_<)8*uMXgcK}j@*+ux^G!zN3C;h>U8}K+tJ=?@Ko6G?07|SsDJZE#SD+ji=9Ab0vc|A
ufSx<)aL4#q=<4rx<aX+e_*8am*&^@kSIT{U6}>FTe3jDtTc(Rwij}p=FP!-Fr+vjoG40;H>{8he(E&nQBoeDGmZ}Fcw^iOPLNWA
ZTElH|Aw~m?ibdu<xfHd2>gtzt#47PwBP!0V3j%$2AMl$a4p0tftyq}?p5#BOo(<S>J(hO)bk3V2}9~oN0T#Q5}?<<se6Oz6-r1{
PlybY%mFkcIe7*uUCI;|Jf%V`_4!m^Nn|PRVEVza3PmeWz~m9>_(beV!TruMeMDyJ>ty_HskbR0QG$f>VO1pYk;!0RKR(<3UIP34
`gJYpc?^@HfTaaF)^r25iE;GM0wpAXFx^a^CW*Y=yNg6g$sw;}P(DjSPl)8f%ME98vx0<TWI>GZ$I#qiM{NCcqKH)Mg%Lb@V&9~r
{3;*eI_SediyiLJqGTy3qEPujkt<H_FEmnp^v#~hk)$=v<&YkDm(@N~f68MPR1lS6NrfW&Fu<ULoS2gY#QbxCb7I4O{F}MHK9U!!
A0@^@2e1-Cn$WAcsiA~!VQ?R1i<`Mss?WJ>-?p6Wj6F_QYmU&Em4#@V&||*?VJcRy!{}V5%8NfOGzq>|y3sJV?~E2cNMx8MkGImL
9?Hze$0?!nIm~vFpfXhzBKCjE^RfCVO}{$co((#`1PQRmU%ocFQ4y`d1#FUQ&J&Mz_NAy9g$NAlNzg7fB~{=xP9K#j%7`2~bdS%r
P;uU*1R&i2T&6Zv8g3bo1|eoKWYys<tUkj*0@<+!xM18Kz)mwGahH=3%*&yTzVCLk()u9Qjjw!6kef>^+XtN(PsdS&49L*d08ByD
<xs#0S3kP>k?=L6*6WO1^5|U*GJd6zB7*vft;;K0v^Aj^GmK;FsZAy($}5>_jBHZJgEESFUW;1n><BheGNQz0wDDCSa#cidLa9Yn
Qck-x2mB&foP4RorFuF_Lyg5=c^4&lW?LdhI!a_MEbBl)ysJJrpj*!ullBZ0ww9=|lzmO7L2Z6YMIFBWu-jrtib3+iHnw3>pr;ah
bYagIA&Oa2lH}tr7LvfF3d}B!3qT!~u&~JUkdA+AO#Sh@sPkU|+y-+}gr$m!Dk#wcBi_LI@<c^q9|A=EHW$z$IERmKc_EAojqfYk
gT~=oRpLU;p~1%{jyr4%n<^FsML4&UflIyIP>)AWE9b;N9#9+2y=&9#7Y1T_T|};aZC%E}c^*V5)&ukO4Mj<t2jxwwB$IAht$|@?
t%6_+w-eva8i4Z?3>i8Q#4?;PEVfnN96<&W6oPN|9~rr6`0?FdmuzY%`(S+cA8!@Qv4Vo538In!!c@ca+N7013sS>F<nLdsi<6Fv
fudw4d;ERIS_&4SGujf>;~il3I{FK2ecMl{ic4)8<8cGW(A9OZA`u=kghSWASr@JP>h;>~^K8PeAwL#G!%9LxY?os^8>k8}c16tX
K=`SC<e$CQSd|}v&m#uNCxnEB^-@NFNT7!5?R5^2?6{bB>uE8@lERVX6^dlB^$<0wvBHSp>?^jrJPQbSm5}J@%n1g7Ttp)V4Jv;B
6@P}yD@tCn{y<$u2OTV$pqU|=f--H;5;qipq6O%a=PKe!9+xy0xT+1gcF%->Dv2N%r=?Ye<tQA;+H!T;FPGtU0i?|muA8;a0;yH_
Mr!``tHzYI0Se&Do?V?=PEJ6$oT^k7l(0QL>~OKlxC7XLFoF!nMu|P|&;yl<-q=*z11W&&tw)ubl5>)QVPh*Y1X@ctfo)3#SlnNl
6DcwYV_a^Wax+UbAf=kKSE-QS%5RTjS(J&9d=ii^jz)u$=y;aMoR_k%Kia}&9H+X97|cyVc9-hZY7X1#-n;>&=`qG)vb`uJK5O4a
mm(CAcXxba7oe)#mj{HHUO8%<9zluB(|AzUX-9Qs`*JYT1!>qN!3c@(KoF<RG7kD0!m(jz6?NG-VpJ&|c7hJ;AO?avHuq$Zx7$z8
`XHj8y(o<HHNcOxlKENi%7rmd!Brm_#I)Nv^y>5O4$TZ~t#OV&Pb%@0&{=U;1F#YxJAnP#Il`#ai~13$@e8~^cE;BPbb6sKAwOI%
U<{l!tpE@hLO@Tl$Hw7lRT8QIqxJ>Y?VhQ?u8Y4O<z~@Do!1!#M{1A9^qC%xfr8-#VJsT=oBvyGFpNv6o!pLX;aiM^ba*fc863v!
=gqSM*E?U`rLRDGAa;MU?k%$uGT5q!kY0y$nV%}zPjyhQd$KPzO2(9bMJ}{GXW`k&?v&R`D@%Yjkloxls9CE^N6n-+^4caTK}Uui
ivURr%jWtDR{}z!OHBf-ToStKX<8&gN}JS{tRUWjNF!@`IZUe`JFqN|a=!8WkM0FAu2#5x(I;diA>7|K=NS9PLn4NV2zd!0Wj28}
fys<aqNHDWQLXFe--oz2S^^0G5(y}4R_$FLbEyV+X^FxR=p1HG4?EBh;QcYNpu}b8#`U0kL$m1Kk%A8Oert<V_}<P_WOJE<W@S`{
IF{PW1!oe`AKUoUSjy3jpKjE{A8F=s@o8oBBBV26gMO0SU1^oJ^~q+3lad-J&IeVBpZ9y}#ZX>`Optt3N>hkY=w|LfRba^WTD|bU
GXt3>ea!69Mq;syl`-{1mG-Bb;d!fKkf=VM7HAeSEpu24SWYhxP?<`s#mL2KTZAciePyJtM|$4(q}EVtciMClonIHJ4<n(t$8@Wi
5>8dE8eVN~6G)_)GDe!M_NKHXImKqN-qL_(ud~zSv8#2WHNsZloKZHBkWrU8vL{Go4r{J3a6RQM{WT)`KwqHx^ULN(cSI>dneg)~
v0E_SlOrcWuBK<fBC7Z1wl&N9`Q^&D%`7}xBaqt?MsvHLUi%2o2Bh=C@aTo25QYm1uE%O%XGqOzqceIKGEL#k7sIi|)n$ZhPGW8w
ZRrGq2sEB-F1#99#98>Y_+m|jnIW1|bu}Yh^cK+tv;}Wwz*{=jtQC~HSi{6AjytCqlkcq82Ge$%T4{A+M+YnojE?ik(2)vpOcxh2
Y|Y;4rj9lY^3+DJ6&kXsy{7#XSZtzTWMahFXs{jS(=ur&wvg12Pzn+W93>lLYf#EVU6{IuTrFX)DH>iwT_>B)nN=AE<wzE3ah68&
kgvVoM8-w>J$XZQ?zdG~6pGRpt<SH=KZg3Mh%E7Ww+`1`^@xhjuWxNSCp)#^3kNjane`nPqk?B*P`zw0Nw-IL5|tNnBy+w{)Y2P|
mmEz;gs`z?e46aj_kNGap{q-t)Tm31B(x)88rW#`O?Hf2j9#Lyx=MD46T~D|WuOuQy8>W>3xmGv<4JE^IH}0XHCKwFi=MQ4-5>&&
QBzBDlRV95rrRbi&=qj5FHKE{7FRit$laMkG<s(9c<X~eA<X9|=Z)nPpk}=>l-*LAT{mcp>Xe$8VOdC0l@vz8$jfh~Mw@zkF+{f%
^*4>p{{G)bbH<=4@n+7=8ekF1MA4jv>dh`oc`eSv;f@V{M#Su=7A<@yh+!3^7Rm&YSSTsE3qtjrYxcFw;aX!4+`=U)m(E^Qy#(H#
ZEzjtB}fZWt>8QtYX~5MWo2dxi37k%Jf1kt2dKD<w4FhF9z_t*#sTqw6{`YU=2Ecaaa~1{_7WL|4^fVs9_b}j0DTy$6Jn&QuAr`^
WKrzwbPbd8-tXVDUE<#SQBegcTp4i^0s}BYg0n5x8=ZSTJpEV5^S8H6aO*t>g0F@wz2M?(d8q=?g~?J{aumcsN&wIlsXm|(C}1>I
Rf{d}x*iwsQ}RFn3(yTlmQbx|xV9xsaNSmKV4Z4$^^O;Psn}~e2^w71f#w&(maPShBN3%`wYS8w@oar{2}O)eY`6RE#&uQpynyNg
6hJ`1;J&-W_CTMMwuj#P;wzXEV4J^q3ZO`}l;%kQ#CcWRfN9gda9#vs13+kq1CE+jH*h7S2?ZVIzb@-l&wLGzSvjYjW=wrNx_aVx
V6fmsLVo1PxnwFzP>n>zH*a-@y9A*D7*}9Thy@{$g`^eAKsH!cNt-+JUP;1di=a`0Jumaumlw<Id-vE62??@m0m_aLoT6KY3!zfF
l6DPIxj_8>4LUL(jj;K1eu=E4#15Wapr?Nnhl7jM)y7V8h6}RVt$pI#)ev5!DNnJ&i>u7IZ7$d_;C%`|I|=@&Of2IZh~2I24*f1}
AHeyl;L@w^-#CjjHP0JoSzeWlk>pcjDhr9O1KyIkU}dxE5v%#zbAu9}CH9H%Y|TduF=YhTyLWeyYCi#&+K<Ft6Rpp#mQoKNw_3fQ
4<KrFJ-iox5;=O(;Ea~-l|aE{lrCGA(*npm6nxiu@+0KLNP$Hx!2lQp3sU*s99ku>C1KESN2LieoCQng+pl@U@if8Tjw}YN%pW_k
dC~}j;=&co*Mh=-LC@z~*N+L@&pIN7z(j7;PXp8>ArKPYGxJ$hY@sA6Of-Vf(DmYUkyvB4M;gd)EH=eE>gQIqp=nOYcyRW;use3~
)C%c1vAJ1j$Q(q}bM2@jND7VZRMapd(Wk-2fPo?vm3OhTF^I_!{xP3*6qZw3TR&R@REIZ`uL0^$Lopg|C%c?CCnORc`<y6osD9jg
nk)!y!#kB_W8$!1tXpTTeLY?@y)Gx=4C)7KtE4ncg%ZU4yzRrKaXfTfX)V}3d9B=WnHSh-w60d`)n!&6Q`RbnWWwYV(7P%}tx2P+
f;$F5pv;cDbE-@rzW}1{6x^UC1VD3Q#ooxnLZZY!+`UYuvDfFQaee@3P;o%v?c8;x8-rqssH#vBRBul;!lzB#en9-3Hyj5Mc<uhH
uKjNd-`|4+%&MxPBpqdeR3|~`vK;C1YVkTMs<5xW>kdCHG)ntuC++Mrn}nK8!)m%JpmWHsAyNC3)DK9dG$4WjAtv%)eSL+bI<T*l
-K48fVCNDI=JhghHmiNTm-KI|7R;=E#jd|!f3!pV=4%oi0uJFNB>@Az_dH2C_@2CYaF9PjXx14Vb{tYc#rE}|o@+yDxW>#c5k1OX
!i+dzY%THfnoHHtUG03W!1(ZQGl4m)0!i0k99%!?aV=c~X*a6cyZ1!aFN@GigJCe6&R|`D=krejn^fsZ4j;?sel^M6SW)}sjn{=Z
1_qRBm6Q<<3LAJF$F>024p9BPSJn^V)982rFa{yX?(g^wsM>Z)VeZXme21G*&6ZvV^9-weS`uDY<FB*h3swCF<j5oU(hgRJ<`l~u
5y`nkCD%{hccq1U%OAH?bvR-@RxpB5BaARbn)0A;Q;EnL<<RBlB;!e+Ss^{`6X*DN78DPG`v0qg)z1h1;EFtf0sufbh!P;8`=SJ(
3ctE^BC-Ub2tq6i0u%tH0+cAUssZ2c|GQw-{*9%onB|J*tr0MlTSR<um3vbyT3Vggk++OjQW?r-iG{RVWxx3CtpCs16G><s$~1|H
LF<ETp^NbP|Mt-`pLqWT5>LdUYx5NaQ{<0ZezDRC5(0lDyS-jQB!Fp8Q}LP;O&;j-fDJK$`0`%LA=Ue^hIwHcb$;Kq>*v@02dIBO
ZA25oDG$?B{q5e92(UQ()fY%!DZD_2EBvXzl0WA#$K;XV@PD>bMegpD`K(BaT+VZbtyL7h95PkdGOFiF|EA;1y#3T&_8(uq2iOne
oIszb^7{CHqK21AZHFT66`N)oZC<Juy7D~CsqK>n&`Xn8kJZ3nDv6T0Op_u}C8U|0Ae5F6K}8Y&-u+ijh1$Yqng%UPAJGl}K2Qr?
pgjXspGfLPX1k&<HFP_<AVE-5dgUcS8?Y07iIx2mX+WQye-CN;83PWuGry(Wnk!mva{el}?VWDL@V&X8N8*O|a|D1!n<h^tNqW>U
UzZXvie2gh`hc4;)PY0SHWP!2bA2l@6I~%s%%UMiAcaj(00R!U7?lW#i-AmG!q16mG|Np?LH8UG^39p`;-FOfNhpb_3`elqe*a(M
yycEOYAb#{CB(@pm78(rN~cNGFQ#u>uN-K}$`(*4!52b;;<B`_#rh3pYc83^JaCeFhS=u9vv9Sc`;J=8GjDu0wZ9XSwtfRwb1-d+
Gd!fDMpX8z8YyGF9WXfEi_C7CeFZB7{yt_`=0}+y$H^a4=nz!Xl^<|z`sZ(&pu=#M!qJoKl)WLk!K8Hp*AW`<9v-j8Rw$JOP*=aX
%%9gKaHP5GHkxsXfZ+%OmAmIs0ANx}xTD(vT2I>IahFo&8ayf7_oD#i08l%a380K7JA6Qs#;JGP4^=xfOn#w}uLiJ(G3;_dWWv9W
7wLMvBr8?=Tsi89=21mF3IP=)9AQJK$n(E97EJjmo3Apj!c8J91wy7lECxncoC{Kn+QLz$LcX^C$+5&jJfJa;O(j2n@9PCc!>?@$
jSs<T%8ebJYX**mJxS6hHXZ{og-746yPVE%2z8)BBpCRfQ}_qfpbg($hA3CZZN||0F%|paY+$k4ol9x7k$-npmkvvpP@uc7*NTRw
2B%Ippy5Y=sy)WQQUwI4Z)(1>C`kTaLeZIHN+Tb=$PmT;`2u(%hES~$4(4(+ZvHDJAcYidy~lEnkcXjCC18^Y0+ZpXwLgwnK3f>I
C9`|@kUv&f!bT8>XWr+5uiKOGX@%&9zIIqsKbPu4lgdh{Y=j7^t`yL6`<gFEB1Rr`KYC}<9)b9sdLWJMAmC1(B|MrKlYwQW0wQEf
fP}G=NuYx`4&a?@-DyNpnOrn<B4s%A5{$`^k_t#6WoNx0^-@6gKQg045J3Z<Sj_ZQE##+Uq@{Z_Z@DrNt~Q2Za)9TaM;nt7Ty8V;
tyx^Kuc8C|2EO+b7otv%78{7kjr9B)+UWYA>Fbs5pMZd?TZQc^p?Qu=QW+n4LsS}I66^Q>Amr<y#ez9%gY<y@hC4A8)yN=%VS3o0
EtX-e=Oe-?WnsM9j;{)qK+M6Z$ct9_pI}Ucnb9w{98%(eNh}DPSG|_g2Q;esl`XTjWj4lNu+(1Ix|+R3-HAg32QFCbgONjl1Kb$o
eSp4%&@DptxWp0G!HiBchN#wVC9}(JQVm&-#L^vgp4!GWj3mqkU?L;GIi`I02l68)(zkKt!(2HwWfCm+U^2B)C>mX6dU!HoUMwB?
iIP2%i0<}DVy}U9>7m&bNCY%+l5T9o_uRB`55`OdKdSR*5+Qqlvp)&4kx_&sjN6MriXLZyz;MhE*e#nq*fPi<ju#J|k4In=KiFHA
AK$`t@YwarayXgzSyDU%Bop0D>oE5@ZysRWu?__$txJ|HiPRKOd6+Zf85^sZML_NF3zP*rXG%XI_-cqUxCm#spJDIK?-0S(!|qD>
H<`%rAFjoW+Rw!ULS-8I)t_%!sl-{*NXTX*2R>Zvjgh_4yi;1Bwr+Fy>+7$-SPcUNc7U&msY9X{Jhw^DO8(_R&kxE5oe@;?Y=$e*
!urmH{27@RjtLElBzjPX8xk78&bK(>k9{H%be5J-*W-0T52c7IRIQF$B{Kdx$tpoeF3wmQUZYWOgsDU{7R_WCWnv`+osSm}dLjnZ
M<Hd7roESn5{~0r<f!G4!%*Q>Z=BW*EWLHBjSLSmMruW8b93l?`Me`UNgBwCOmCzfeF&evR#+8%TkLVBME|*kuPfu$!t+-XoB`S@
@TVJNJPb&wFr$lz1p)#H<5-kB9J1E{$RBy09+Ceo>ovPOas!%ndG*5|(C=I^!%t{7nxT?D2>@M%a{@^$iH4{P2mnYA<ok-&Okg=|
Q<RXP->)4=BTjv!ddkfTM?+}v#|MElMXg&v*dx&ooLOjhBIvzpA2b-1I8KnGQc#njB!t(^3J!~PaWfjtt$fWZ)?=CJDcmUT)<MPa
F|#;hs3;1e?(iBUvZwJBB#B9yqyO!k((^^d!iM}@upbi+yz*TL`UkdsHJkx6`iGB459xx!-?pv$-clkItS<j+)wutV4=Da}{4ER=
!Mi(*g{QT@xM>_{E_xtRhtK-QC<0|i%L52x>|rDIO+&Rcw!JIC`!pub7Yr{;sHc`{B38M``EvwfZO1ua-vyq9{gRX{{u=9SMy;#q
mYhyQ#q|uaR}DSgsUc<~L$Ml}O7(JY6X2;+GiuIFI&qW_k7i;fnXBmM34<}BIBH;4<v+twaYsIy_xe=vt1#H)zkb~u=E=FYhb9-t
kRKSIePWSMmYI#@!5nkM(nkL6J|uZ)ol6#ewd*>u)2<GsL;6axM;{rMY{Zx;%*T~E>*;Gz-8KjohtO#F9M}s%1`7+|78xupQgk=>
CE=}3FwtmI3K&bzeN4bOP$mg;cPQd&03w$=iOTA<Sso8o>o%g1sEv5&f1CZ=ddEegsH~S_?H2}3q%8SBappj&6xNKScZg?DZfVhG
oJ_G{4klEQ1Tb0_4ng($zc2CskNa1JA0L%+$iKpu#VTHwf0|rr*(iL*>VOkhtf{JRfcHHq7Zl>c_OV*ky?H#l-$6=P^sw(Z&a-)?
m$FEWI|5UoiqVB>KR;BHL(|tllqoX3JnGqtwg1;K-#JJ>O6$gZNGN4()PKjQUtlv#EaQc`k98XqfmC|Ai9m^wD%u85uS%$TXog1f
U&=?v+f11KW;P0y*s4%Dvwt>r0D_Kl$SC*v{i2R}-+d1n%al%ngwU>$FyW<+b7DSSu{E!x*DL?+bPN?verIMnk{n;2?;w0{r?M?l
B{6=^f?KYFl4Y3u+j<8p;_i+Pin>v@Ah@|2{1z*VIK_(laLYPvjhf7B?AHy(XlDyR^-527qFxcn9_<YMTh}LbVvo_+SCSaS=cU?{
w3p#cV->=gx)9v*xcb{ApEGbpA_E?Ou(0d#eYreHO<xFa`u(?(=qc0q_Fc|5tyjv&sbEdN$!qS2H8!Van{(N}=Jz#Nn@>qe_29FD
yhY0@PSm!NrE6FQ3ZD79D3{^k<%#GzczJfyIsCZqu|67!?U1}jhT|R&(psD|`(io2)#BeI*j8qI^ZS|ne;xZ(UvCRjyJ~WrcA=PQ
44(^g936n|Ag4IK-}aTNMr0?a6>FY*aJG^q<gRgcXUEY0XWyis9~I}ij+8xfRP_&c9sS%8eT5Ut|4T9ttgXL@0~>WvuiL_ZsT1v9
ew}cHrT=nZcVlfk+kZBx_p?+5s}2oT5#acezy0OQA86<GdcA=28lqp+nkuHlmd@V~j6iYJb+>`6y<?u|yWb%ULcY|Y^R+%{noX7n
nD;K<AyvatM;~V}pr`upJ07M&Ut09;jJb7xEh#<?sAcK&yAk<fZ|Snv>RLBgqzraZDXHM0LtVFfEm`DEn5}!Sy!A41dAkd$SNGuX
TIN*J1HzKURc{XUo-4Hf?Z@Q4ZL?+RX?%27T$xU^-{-2A*e{yi$~_L>GUp*~W_E#j95lI7QWT<pKM1JO)L})ls1|F7d}QV(Rarw{
>#g-%S{fRc6Cz%J+T<}sqfh4i8@hhot+h*Wf6$zDr9U&BeEX(&H9bF19bxpCKeg0szV7MD2OeNI{5|h}@9VgrHKNpK#=3kt_-O#$
+oW$#$>7{9<M2F`N*vedkdKxYpzoSE)Di*5IsK0P)LK1;lY4N^!RMY8yf*puQFaw=nO>G>@>v4%i<z2kvyeRHr?-Av&XPYx^<fse
<E@w-9f{x7Plmx{37c22j$bjI<pUIgA;zi+7v`wrX@*J3r^dOgP?ET<E5cI6<5<kp-u$8EVQLAz9(ZZ!ukX>n6MA4@{Wi40mh@(!
UmWXx)UmGL)?Ckr78+4rt0ozWLk)Z#iG1$gArA(N!=y3mD!&L;{GzDjXPs)|s-$x?ruj270a`du&Yv_;Y`!&m4*CfK;1EZO<4A{^
h8hnB-0kDWPh9bC*hTsEQ!uNg<lEl#+14C4ZtU$WjeK=B(p@CgIb8gPclApXlX9%(!<>X8?+aD=F>h3}VHI)We`WjUEwlq_S+z5G
;#ii3;^JqaACIa{Nl(98@r@{?ROriK>NR!Hj|pC3W;-;4DyCK=l%1rJ2NJx?w7cVD?QvZ%(e6*St-eG}Z?det>J|hJ_n0G;QKn6&
{G0NDEOh72aAo;6xYk>m)qHIAUQtqvzm#R{*R8^|R4`Rix^Q=x^+t8>dnE0NHa$5x^-NhMA6e6%ul%>HrS$jK>oSghn!RgZ?=yHK
Dya|aXYEGfL)E<5eGI=c<l9>?GTE9zs<QbNW$rm7xSf^<$?cHT`=#vGlC}>zwVF&dJ|-7hYNyqva(z;f2i@abY{$uWk4bv1iuL@t
Zu;ZNbbU;(t9jLEeMgr8M%<dSZ+(<^yt|hIh)Y#*s>u6!si(^gqdaVJic#sHJSy_4(9^(nB2!wn*jSEytp)U8S-a@%-CWUK+ittX
Yb~v7Jg~ovyf1H~3^(Ij9tT1$`QfajlG_NyPPb8L5;H@15EywJ7YeGK%iC+RTDoZ+*R5+pU+2JAcwE$Dk=lK!-FO!y!MhtZ0wNI-
1{l=w!2Fug-T!wLSNhf#J|#z2Z7g@2BKE@fn*SC1=jQXxLpRUn_WJajUY{MbIal2^;#jwi86;!KxGgg7Nh|fdHqa<XUWRfGCshg^
@7|)I-ruQ(0TWmanJXUI+LMf^sp4S5dZm4z^&mw3<pCh<lzscYtlTuokkbcOf0o@J@RaUzgrN=Q{@=g;R{78O^XhNkOze+a%Q7OT
Ed}h#3Tn2cYN&D*6fMkQaY?MVU~RHs!D19owC7d@Jh*}fXD>7>%S~f-p_8Aygzt3|{`)F5I)7<f!l3zFA;P3~U#<H%6oE73^A`{2
TUF&s4SdD3jq>&t(;}G}#RG~KP#M1Su08!ljK5)v*B)P_HViN#j6x&BjR4YvU!n|#LNJ*P7;i8+Je(ttYrx+B-=H}I+!0+iI)M3*
kDuAVa{mg-;??<uHh1Nir8E>g%YWDB`Ddp&^7%&ML;vUVlXX?e>kGMJphpU?F|~er(o3R=2B3%XckTUN@An>lF-w?mV+3OqM4EZ?
{;r?l>^-HsZbH(D`j|@IDXoxJx?fLeo%Q$af*#52AO$~<3fJ=yw}Dy-YNI~b{JMKOCWD{%jWM-~@NGVYP)Q(?NC5Y2eeZejj-Zse
M&!OusA#0BMe;n%*(+M}=L4{QdYH3HJ|j-iynvO59@K$h{nlZKs`DNBm6A%TP*66#6Hfl9lsnAjUZgkZqt(DqdWwdY8~d*^$Ui_U
Ina*c9s5za4nv>NMWUDsn}9B06h<f?T(`iyD6s;=k0uFIGm1>RhwsK5eI&P~99d|s4xp-uT|XTbML&R*7EgaENPAcxc<Gz;ye5V!
AZ;K6BSV0qDA9xxC*X04PL!I%$1}dsX`Ip`DhM*0yAjOC^FXIVC6(kMkyYfbqA6e+aRhK@93L&^ZW~I^CpCxNoVxC5Kc2Ikwr(_~
lKJIPul6qW)cl!^Bz1zAkY6wEGe0e-S}5o`Lvz#G!pD7DXihK9y~J{<dc<-v&6Y;F3R7#!3-M`Bouyq`RTOCes^_`b-3$%5f}l)d
HVYmXE6xXmNuCziOM1!_Xr=6(b^5#Uei{CrUV4v+H~MdjIHgI+?u+V$WC+-9u|q%WwIlTfttWt@qzkoSMzhc?J?Njf`7mDnyx35{
RXBdduX;wSo-wfXcQlPNV|QCt*A*$ECJPjpsRZlB<^7sH0TU2Ptp+?NNW^KqqNMZU9JII$b*8%zqO}I06cjDRyu-U6)O9iw6(i>B
wk=OlewB~3h!|g%D-nePg~;MV$+@(q9&_fLFB;c*c_r%wRvA_wv{YOoIcfpxNs;Gnhq&S$hg%V#s0y9&HgD7)4{nzBUstzu_TxPS
k=s*y5J0ez+`JWiO3O*!b+5MzI?1hLUJ3_NIQrvZXd72$yE^+kbjWcYZ|v=R9QRSZ{+yd(1E+<x7n}A1Mn%rP6{=9yf<+lv*my#F
!4x6N9MRs8!h-0ym^FBj?$CKs-IHP|j+vO!g8b5XGM9@vVkfQQC%JNu7b?SeZcpsjwsA05;KHI78Y<$wWWDLZbr`O_-x2EiDNf<e
ub$};T^$Mv6a=0-G#JytM|YMQeL8ewq(};K0t1CYq|R(;9vc9S=98!>ADbkffrU_4!JME1`&cOO5boJtUNe2A@l>lgb)QR8cdtRE
91is6?2|H86L9_2RJx6iDHKqu5`QCiwRiB>r~Bpo>*G2+|8V!`z`*o@4N}ajnP@7blSzR^Uwz-Sa%xJnn}LHDI$DN?Uv-?P+x7``
Q@?+g3pLr4Z=btoiLzS&FD1M)CJv_Q7nmgMTp3YPc}p_$ooasbOqe#=qr<_as*)K}gcFmKi>!9(VL^q7dpyl```Vt<Sfc!AF}R?R
m1?l;Ik;lh`_(G<z2B|t$84>E;UTHkqJ{ruP;2)nkz6w}s0w(X<S(Xu%!3i!xSivy-sifQ_wb*HEgUF0X(X13k;^{r8)l;j_r>*T
b$ZpCH@SVKEm4Z}gZIy_vs;rR<NMHA!6!;Zh}Jk+?TShljh%zgE!EioJHfy=k;6)_$JiOnfCiQmxiu)ijD48BXw%twwqw;4&2Ib`
)RdjMgB+XpSIo>PIZuhUrysvrBLBy6b~IcpV&!YF$M3;)ue25kdNjTl9#wp5=g`%};O^>dv0eO)vzM5(Px$>&clp;EJvE1%C8ncm
wmxGv*BXWxw|I5Qp@9D?@%bK2O~VoEH>KQrF_{}M`9-bux=&yVFT<L$S!t5%t~wh~dZ(=_C|40iY(yB}z61!2XqBPg+vQ#R0x~0|
1$;ChkrX)uX+cWTtsh$df7Je&rj>>TvtyQcZ34Jgqev6c<m<_l5ksiiB!0K!@F4L60&$R1{jJV!)5CA0)z{*oaLDDR%0Avft6MaM
?>DJvfWpqSn)mIsQgcuwzP1zu2C(>rlX2>zM@V5{2@t9#K#<f(G@pejkl}lQl`~hQI~;2#s){i7loWTPnyOTLmBdsA3VuLwc{)VY
1sU<vr~3~xdF(giVbxGmmp&eEfL1=;<P#upu-Ktpn+gjOK&su;DtHv~55l+Y5k)2PqoyoI6-LSpGu>CTPQ5TY!~NW;6oxF!ylaPY
DubY+dqENBzX`vtC6SgH`m<VzcTKp6tmhj%`Ue;+dWK-#t<(w$FLw^q657qRY4*%|I`mZdnr-Xltu*iR6cU9%>%ccq%7Ti!Vgu=9
S7FF=%f*DgC2qgs!^hR(1;^O)h2o>(^FGv;oX4`M%0L8;1A_z*0VV{t$Jncza4dh4{wat2zSUA9U-Z<*5!rx&K^qhu0|iW?dM2M0
ZV4*vJ;fW<+^+3)Qs)`3&wKh>o>$Y?^x)QUP6zJsFa`=JvNLv4G)JpLJS!*b@jhK}*Y&W3p|!#sF(C@^&ToO2W0N_~w9gwDoXX>g
>&j;DLTBTvV|0NdeQKUM9O9Ogh=7bXndi<c4+&h72jrtf2(P5JroS84jiDK7e^50jcg&^}=Q{r|NcaW)hyc_Y34u@Xp&pva5Mvol
4sjVZ5;k&TiHO(@{abuL)(2XmvXd~HC?XmV_^<fi`_c3Q{s$mP0qqx}cnp8j?S%dGsDJDg?1}H<G5%<SP_5roKmvX*;Z#&_41GGA
*bn*p=)!+;UFZXx`$HxnKAv*JK>(n<o@8&#I!quSci3sIMs$gfx0R3qquGT}4~nR`*YV0H%Opymm~a_1{BRisM7~r5Q55Z(0qby>
83is?RD7T^1q=H|l5<@Nb@9~NPQ0ide*;5FQ|SAaqmLTIK&@8x$4UBgooKslG`W?hmfR!!f1?OF_Aj+Bau^`P?k;emZ#Jr@-hSTZ
mJ9jhzuqy^xoSxLZ2SJLll^_s<CtxOA{xL%qrZzSGE8BE4-I?#JkNkjel!p31LgL8yzW8!p}Y=DpfNg6*|Yj;5JDk@R6sm~24P?d
24D#D484f3`M#ZoI8)Math|^=dYxV&ibi#eo-b1dVLE**J&^v{q{Piehxl>mk6n5Xut8Y<_BZoatow6LPdihaTiTa;$MUbko74T}
-i-}omG0X?7{lo2HO5il3DEP$I{IG|KHK2gr>Rd0dw24Wii!3-@h^IFK>BrIPrv<HS9Wlz-Rr;O-m(eT3)Z>6C}f$AXEub6mtTfy
&5uoY@^b{GL?)fg=j-oty`_J7+1-0I&H>Mh>tQvj`iDbR_TPqu-$Z%Bx?c~`k)UY>dzz1@$5WOy>HI%ixBcch#E<s192M<Ba%bh+
n3}4V7R||)&*Sd9kHp@Tgufl{e?YMBXWLZb?8d7;8M92=TT?cfSA6(NqnR`wP_T2B(vaHC{vV!v7J0Nsv0Yy*;L2mgOzmpUt13we
rf{oBW@00a7lgY}+2)vV>yB8XV>J~i))hOmj8^tCYjQa6&!r5lXFaH^vN}F=O~Lr<QZ53nR+EZX&QC?epEj2z8P>SdN?LNh&uMEV
Wul()tnDJWzdG=}Ye%t>wV*`K@bi5z_RNIy6p~PkvoKxZlK3HYij~aeqeLDP@p8wB|JL<c&kl2Lm|Q)TcMmTEJt0R5#P6;mAUzkz
yR1!ov|G;Wd^|m_%uBlk*8!M_;H<^hmaUf+Gg*k>_S!4(*6%S>)~gn*?ES_?$yefeml~67QSxf%W?~vecN$xhvp7_OF;icv+{z2j
ja3%WIS~*CUzGYt`4^%yy|$HA(bVujosfi_u!NQjh!A!}5nVNbbwCz0!SPa4RaDFQ&sKyqX9s2X-xh@A<F5lX3EEpc^ggih%2H&U
AS3rKv)hn*!K}R00p?$iU0M(Z@sKqs6B-GK-a5(XRFW561FX>i;4%rz=hW_cJP88zk?Mjxk!}Kk6UyQRR?fV*^@7KfsnBuNiC|#-
bFwVQP&v*@AQ<F?m)x~URT6ov>^Ia6S7VW_L?s~+?qa~)0bYnP7r=LQ9Xltm|5^}-k>TjHy)vYw>rl9uPZQmI8C&@NzvC$&ByDvF
21u{#QJy?NL|ycrxIr5&Q?^amUSJQ)*e6b(-*6VGpk`z$pxqHTYXGD=Km#B~0mYD(4^3$W_t0RIX#Lzt`wy}~@8D<A%|`MC_6GDK
6tP7JN~8ocR9%PI2JYxHJF*G~J_Iv-%&@W)L*WdFj<NdN<sw}7@5K``oA4tf@Byi=eg1c!9A|557JM!Da$Ski^!<O@gjm8+O)x<a
7P}^k#n|-a!#wuv@X#<3UeX%f@#o2(rhVihf>NR>WK~cFV$XL58ps`WHd=Ah+oK|#1JTlk+un2qh>S@NiIg5tCYlmb3XfeVM72~J
6VeEJwq;B{;0Lh)6aYFmj8BVfexPT7W^r!^v4UcPwF1BZmBxn9GU8Dp6*nu9O%W;Rf`}wFpsj}h6bc9<YA}YQypWj*BNq#_<7EWK
&l^(aiYdInuA~J9YKLIKfFuoy1=fln*9zNJb&yIxO^Sg%LAeV>4nb*tk0Lgodde6=6{?msCGk#XAYTCwF;5zQlx*|tGKk<ufREoj
3gue(?jjY6iGYG!K=a^l!3s`Gdp{uT6Yta<Ob`YTHaG$O;$RJFXh#_vD8T{$h}ytUp2H~QPTIaOL-@@|Frb5$#bnCrkRuMugIcx;
;RREk)1gAw+&tBaNZ8kaiLEX%5;Ldmku1<i6J@cu8-ziP0qId!s`=dU=}x_lhe1tDGnvr<Q0UJR8jRNBdS=zARo)T8aw)fW%4i=b
F1jdTwHg*qgG;k99$|jH@sKlm`#m19d~!J`#LW%tcls<CjB-Sv(Gyukr&6NlmdRl~MwVc9vAc^(0RWH|mnuhsfTznES?N(=K?Dsp
n3IWkvT6qsI1CMxAp-z#AvO{)qE~D_YDz4xn&Vmv)FcdGb?vQAuz$uAGu37mj8ENc6SJQ!naBK_Lm2gYjv)A*q@S<nU}*D()@_G4
Ot2A_ZFManO=MY<Ab53w*P3trC+z*W{Z!wfBd=pGTvY-4Aj}(fU}<%APqHTcz0T<1Qe-i5pEv(7KVrHP?<NdDWmEZ&+N!-Bp7k!v
1QL%dF|?vlCJ*ccF~Hqe;JrPR@=)oig=Qb>%!je4O|b88N#PeFI3JX-`UoDg{_|J-5PpVo{iCM@<pQd%-}lkcHY5H3EFF8z$Mn2^
(Cy!^bG~@R6j4Pl_#cN}f0NIuF}q%`Upiz((pl>^Y4X+HihYt}Arv^rzov3>yK(!hodOf=`cN9umVxw48E<{{)}3|W$mya~`%-5V
B8RK~B60ZzIgkB}ogVD}sW?Q-|4-jTs%Sl-aSsptFT^nPKlM@`Hva(sqG&HQJ|R!R|0MY`9*9s7`5!~f^VEl@uPpeoTWnFThZ|bm
d475iV<i7WUuVD1<Y+#L<KqfVq4u|DyLz3HaK#HZOe#;?C-a*8Gx%NoJ$4#Nb#VC^FdA<^=hdug;SZ3EltH`!jo!!T=h9X{Ieb+B
6{3W&*b$)fgdBohYvJAG93-hw#2$sbVveAdA$SiR!ZX!MmN`%DKRoQ5CjH#9=aL8Q-Qgkf1_&~Af9HM;?m&f#gTuB{Dg1kuL*^ab
E}JA1)ziQ)eP9p|!1MuWg&$Ik{?sC62$G39Y2QC#QmP;}Ff<>~bcyzN_-Y^5zI%v{ik(vrkEh49obekAUVU^K?exj{-VKQSdTSTL
^8WOq3(Yj=7#^+$3Iur|;#0izWedKy=|S_dl~o|1Cs=I=P68BoA|TxSgbsxnRnC$|U54*z^fL)GnG^e`t4Oa1@Yo#@ra{Ob=Dhxh
P#jne!GG{Ss<-6GF~;b!(L|{ML;C+fCta)M*+bu3q8^Ib@9D<11o-LKzLSGE+G2WtasCJMQp3Hs{68o_FV*W27Qfej!M?oy6Zsrl
OJ%ibR{EIy$7zpS_evA}tP}|UO$h%>6LGbl;D&F;D#|<sB)DP-U(~5*W^E0T*<$Pcr?X}+U9r7Fh5))Jf1r&}5mQJlYu|KrkrC_+
0b&QV!`KKy!4ZX_dM2g^5qytKa3Bi+^p@Z#(pm(bE7LSQwwmOD$;Aysn*&7&zTvLvzBo4}g+Is0_EpP<W(F&g*~zJ#_vmV47Co#I
C@KB%iA!uY#g4aUQLy{^ovzofs13_KPzZnr`2NrB8bnwD@PuRzWW=cb9lwL0ce~&D3Gy8DZS_#3k;(g@m{1i+<u5VnUcObG7L2lb
*}W%9N^VS_)4hZZKq;>=@2-(QUBKC@FD95_a_(lCRs<I=a@U@cp!GyHtznKdd<j{k?mcUzL>U}FC1Z&MDvtl_huam!$2L?=Fq}b6
?rx=-fregE;^FyPfp>O^vsg`3nYR$**%$`yfdYZ8bQk_6SE_dS=13xBo5+$!2fL<_Zye-p=!-{otn4mEpI0A@pJP)K7=G|{N&?`O
hn#)`5=kr1NvzTchiC}}81RU@QD0ZM7{4z#dPry=f$@ipd1USi={eo?nw;-hqiJk%)2OCY`V2UHGs!u4XU!|ooFTm#nuj+|&nqy9
1f!}mEC<`IGYK|Z6lu{%j><U6WJcmAz81)rs&^}q+zw4%>AfHoUK=bt*ZV2(ddOX4i4+FE-auM9G%X5#<{SDZ%zZgg0*p|iBanxj
Dx%t~tyxm_dpdjXrdDxEG3BCkN;4PXo8wt3SA@J--D|bv@|5mM%Jg)Q``OaIcelqJYm5}7tNRog+2S&$MD)Hn>jbO4)lEGnrNeTg
(lJDj&O}FkE22yv&7Nt1`!2xjA$!Ulvf(_QW%%D63*~1RP=Q22_2HS5L?A>sWD5X$x4#ECz2Coq4oKELNKjd-=#DW;<5&n16fbM4
6GREpXKS;Y*24XhqJNdVM5@#^j~X@qkN!XJpK1KWJ|qv|6-fbj^WAbmLPvO2_fDt$KP4SD?5LgWaCW_t)kJ}>I*8Kdyw8|E1$%cl
XrFttssX}O@RGAyZ~rWEJ$7@5qtQomZnQW;N<hgNirN$z0F+Rwa*z@Ud11UnDi;ADOm3ObmwF!$7B5uwmsrb&+F+?ierjA7-;CAG
PEeLC8fuNyDkP!e;vyw!QS2^RdS=AOep*jp22EfwSgo=i@{G{KII7qn1RDl@lQI1KQ#~p7ado}DLkg}+BSpbdfx!Tyjf;`V?IE!h
m@Gp5K1;S6ccH0XGo?}+VYHomu-+PQG{d{LV?2{u-l&D6o5=<>N^vR??)Cjr85{&4o#92Lw+W0MtEYuN%8tSaj6hcxpSrM{{vSP1
_R<)C&qIApd(souDI8KFAG_vu8S*VN6UwTo)kBxm$&rHrhCu}W6VnLUI?4X(K<I=>Kfvhd{|;1dANQ%+^HVW|d@*obQP=iN(_@`Z
2?z#C){a>#{~z4nVdFIu?z_HqSlw_%2p)7#CZj_Ix~U=8hxoe_a-{gJ*<bHgJi4_@F0r4@OuD;^c6JHLRtx>>*RZVK#k;Z?29oIa
9-bQSG^%VY8kSpinET~fLV*krm`nPbCN=MCgd||_Ec?81+Me=~(+<L-N8!SHZ&=($7#7I~>&MyECHs(gaF#+UI7#?)n~FgjmS8p2
+?$WU%!J@~+Dh6HB7tQQ--{72uqm^;DA3eSd=8Xa7${kfn(pciOAq%o@(7+#-?XgH<u(XpB7J{8TZ2x3_8W<H?x7YCDnj;tjBW1>
qXdnlKB{#rik0<-fc`(iOdx={-K=?;No&OVGQHcG8aXh<c5VhcN=_YDJ~(*RL(lMl#M7OJfOv=C>E2VB0r8fDGu(PwYwx$vKAwKH
3KRuUc@^yJ!|4eiLk*JSx6k)-g>{8>5!Psxuhe@K`T2F_^s9Y8aCm6sf5_}8HSXmz{+u}eszrTvwW=Y0O+WGl>aZ-NC<2cw@v6i6
3)Y67@$2&ZPwW2U2(l8QWjP<hoqE4A|87<$0=Up=TA84dR;31plVPZtGCO}|#yG8eth(V<XSjWP=I}NgHT(BQG36z9ro4ulHzlJ(
bA4DT1wC|^mAgFV*3*yKrxC)dxg@Btnz?N@Ul-tfA7Rw_e4BtMO7pZHPs9#BenZ}SU3d6eSR3_SRdb{ZK%-{HKvrCFEKElSpw}Ku
#T%#F8mmhyG^bBIE2@i@pS^}AkTz<CGq?Hvnu(-|tM}IL=fAs&OG;!tyYaKK<FC|zgi8qhUI=o7`D{idqGEy|q&*?y9hR21B#3CQ
uW$pTX%@9h{h#o|kTqJ`R10h>G@`<yRw++zb*i*1r?=nrAb(Oq0|Yjn64NpR0Z;!+NMZtEi8g9YvJRbqs1Q6Tfx<^l>m-4YsT{Bg
)RW7b6ev(7D9{B4idqP}8x~M0LWv@%2#|+k5>R$2L$J_QArJ*p&~^c#d1w<G4v<WCBWWJO@&RZBhy#TGngf!JCk>w5=A^0x_mFe|
%(M@B;O;VvTu89UNL@qKN&a@Z3G$$DsZS+hdm`v20B8b%#5spC5FtW86z%ZA(8e0{TNkhL=y`s<WFbFcub1pP_EW$9lQZ_`1>c8e
IuhZ;CP?hHntO}<cg}?uM_6hqEKwNDf(8*0M@)WZglzd6NF|%0t-$K0ph)%;#0JJ+?Q%7Hl@ozf0HQ}T`pifpcob+6CK-T+Ai)7}
0)RlN6*vP?V_iA4H&wvd&YYc9DY0Vtr5z16U};eL4rq676(iK;o9mmqv_K*)jS&J#B$Eu$(5is+ivhXFo+xkW=Cx4}fh!XbI6`J%
7ogc3$Wh3=d?A_J4*ZniO39hkH3*3F&HGg5nmzGP?zR=sDngP{f>I>`LZp%tD9nn)M5?eb54$}_I)4TJ&l3UzB1&#tzLLiKyyEM)
qtWs{-Jqt2BuVV|@K>cRt6EX;Nj5Nv_<%53KHK2ouNL`ybZf?S*|EDC{vRC99|h#sZ@d^mAPEYGGsB94C`OtrokoFFRN$mZQHKk!
!`=n}{@{#xR<Xw%dY-YYYPH_lg>51_SNWkpfD#EnKmdZCrZ`TkVj;;`BHJsScC<=SQnIuWX#X$s|2O#6Khj_5KZ*We|1pp4MsfWo
^!PhmgZ{L53A`x&(EsR8qlCp(KiG8`c$|*Um-nf}+(yF&KhYxxS{jDukw4pzBXN{Gf5(_^d9)_ytl76MsOo_ZOb<gq>_byW48umG
Aw4iyAH)4yhhy~nKFk`GfAezOr2A4;fQ2d{RwSwliX@^Mn5iSHCUrs7=zQcm(KQWY&)>u{ncb=e_x?YkJa(IItGo~2-gcklI*j_e
cWd(EL%EU~K==oom-s~W%Q}B5`)&!H>Br_CMzvx09*O9MON2l34IFSZGzo_#F9sN$5Z9i#uiLcM+DL5=_HNzHKHdbSdvtRE{Gt3H
dFjdRAQ5zwhz$#Ym52{ypU<dz92y$Xb66(`J_2Cb6AyA%T?+*tDh9h0G=vxU<*v{_$BRGDZ`tn&@_z<I7&)vFDk0iXB}wsiB6*Lg
=YVt*dF>n~<m<uZaplCZrtP0*z}k1cXw+&gMQ@aoQhtBOk4f1Wohdu`lK}Ef`VVjl@+tTRR3hiqz>+?3?h2#m)98sGpR$WmNM)k8
y2`VnGYF}jXkgv%TGg^5fqC&3VE)lSTz%p|=s&I~8_MVZfT<DzFpE`;RN8{i^eh;hki&&~D2F9M1vCgWPCPt8ALQttT5NJSJkEII
jO5I8O7|Lfy@ta@JMc*xwmZA%EYvXU-u_yqW@us<C;#B>^}k6S0n?@LLn@^h05$1tb?9`snt!DGPc*wIX|1VNNl?kILp93~ZE8Hi
LUIC$%7g+$(K3~t=7XXqm%UmLorX@F6!8<UQ*XC%r!7vj?Oc)8XjM_UhR26gMF!*IfQH%-C+Z((<@yc%l4pjqx+*8)LPxkNU+nif
43uN}lxT|Jpm)Gw15RFWgn~oW%N%TW0IC*3Ado90C(DcV=m}`i1VBHs7h+(;8#7p9GQdDRr|$j_*k+A>hwSR7R)+KJO^fjB-;)?3
e@<NFzfrkzJ)k6qOF=1-4_J(r0C<qQ%ouvN;18K1NZ6k4|Moh%Vm8}9Qeb%G?$cj?WEc9deZlzH_Urvx{xEk#_Hq%ik7FUQIp}<h
?u$8`-caHm=z4l(Nx(gl`ziF3_avtcpYLJ%pRhzj)Il;3rzdWo&vW`tNlCyRh?MVd0n?G_1P46epfaE0cJnUhd)9TU_!%7(<R6KT
t{D0zoDWcb!*jZJn-0@qTtoDxuH@mJ#A9$9JxfiC;`#aVdAfSuVUuT>*dL{bcf`=<bQ=d-+PGg?Z3ihk&l9<Ja+j&(Z7(Zfj5-IA
I;J~zo~hq}>yncGynS9iC-NF>dq0j(vv&>JZ9es}Jw)Qr3<7+me-;&Vl>Q&h!}(1g56$5hi2PhnfNY46$Y|^hgqeH!CnutNeUu8G
2B-LmS)Nck9nZCgpWNOwPKU#(t<HF&rI(x^x)Xr%^rg^xz}AhN{lEK0i45RBa8FZ5Jv3)eyaf1j4bM3&Kh5L#*d1eLq|kWsIpphi
n<$v!%{PXcMSQ%tcW9k%(KkJ8c%L)u)ZNGT`#Dc`6ZWBf0PObVK6el4*#BTW4S($?M}O+|Q%<;`{dMwi?JYFFrp_^ngjKevD5^a_
vdocID*D=}o3`4jp#Ixc6nLhxS#4ji59S$}^cwU&8Nk*KZa*dsyG>8x8^U9F>8;<e`980we#f;W+w9)@4t=0%3h&N7li?od#&(Xw
U=<zsPt_y*&kldg5-d8F07OS1G8(Cb&~3~IeD&b@6VIA+J}580m_a(jI#Q*%W>GSDe#gh4^?Kt2!okBYhYaxW=2O?8c<dOtI-P#k
;Y)kUo<q2c0?1(r`}qOMPx9B1{hLE@nnR-U?>b??V#)v?0Foo5g47a~LxLYj#Z*&s0%-*v$_R8Rl9RFi#2=O)?>H$xOer}>U2r}>
v<-WYIDA5o=aZa2fW-Xa+Mgxe4fJ2Q+WTCbzVM<nIDZNw`VM^g`f7O3LFbMk#O06F>^dpM<^RV$?;Vs-5FMw|!yu>ufNQ1Gz;^n@
hCRqNoaz-Aw=PVOk_ZN)*c<ok>P>W_Hkr)!o`I-(DaX}!wzvbU7NuonNWJplMS#zish?#7+{yRJ{oh~acb&#vj|`?cb%1DP@YJ(@
z4hkyz6Oi5)RFi*(;M*cJY5G)ILh`vV#&$%C&2%{oL?CV@;s^YEu5Y{SRbBP2S@Zp2x*;py%YUH_O{xkN(cK64hj8)Cr<nj?y3HF
f%h>KRY3(<zdl0^KEBaDNmeL~m6X_+aenth=my7BK4;BMroxg2^*+$pWZW=^s5{>%_<R#r>kW<*j0ZObz}Om_I+Wyd<;xld;NqmD
5;Rm55OtvrSCNNBaT_|3J+DW|T?{uI7?13|uZEkn5LfXpx&!)M`w+=R?Y`ce{bSP1er-K6<i@r|5Ry%*DKEOeSM{&#rDU9(Zl`xb
|JlFfd(sI?Jc(fF7C@RG+WMY)v)xt<S`!^f;Vpz_%#+M67Hy0zmX#?fsuVRVMIS0jJizlC4>%K0x^kibIrC78wtzbo6%`1gQov7o
SipfmNj83C+*}P$tBu$_d`=&7_w_pmn;=CL(h}}Obm#-1RK-+F;I8;-RSKiqxznpB=f$NWKE|I{W@FfPCcC#DVNhNe!~h+!V8?~p
$eqyF<@pSBX%-8}GoB7`KKwRh{xgdX*k*j0hFfm4GD~%Y%%MIaBE0a8<j>hZybh33$Ustz;DE4D`S0QD?(XKP@_tk&*GPD(`n{fC
>K?_5w3=ag6>v#*rKZ6INJ*|cZaVb|?YJOyr*;`U^gTrdrH-exEE172PwPJb>X9kD?_KAH7Z{ExoE@Ehm~w6Gdxzrc^_vbF*I;*#
k(i*1mwVrg20M*V;&z?=N@&NU=iNLGB{fV91Lv1?HgPfr3_WD<c<<VH?>6_O%R#fv-1PQ$XeNn>b82WFKJ!ESNgfyUr_Qp!NNE2G
UZ-N$#Ja*fJ2u6NqZ$2ZcD-w9<BzduNA!gB2P?n#VLrl7su&6pdB~VWp^exsINx&q7v>MM263G??!so<@;~f+ToC;P^C#Ezs2{R@
CZ@yU2z~N<d>@qj&HrYKe=xr8efbMU^7>;se&Z<N_a-)t<ojy91r9)Hk=lMewR?>oIDoP&_ZWW-?GM<KQ1QvJr=duCAXf&0?CL8<
B50y0sG2ABn`qY9s)B|)3(o9p_Rxp&pKHj<_o;;u?De{PbkaR@Yo?K#6)~J)*HLyZPf*%tSjy*+CoYE`NrU<G{7*c1d~iQi;tE^C
_YcgK{@?FwySo=t=>R1>4ZmckBC4fN$?`Ly9@{e#8~oH`Pr<BqRo7csUL-6cq?aFzFY&C_=)wCx=6~<Ar1$q|yiX@ws@*5_(e51s
`%$Go+KN=pGChm_Ruo|}c<R_9Nq+_Qs)I>{r-F?kY@?d3)z~s9R7C!<$JRC+jzVaMC`6caI05_^FK1*@gZsm%a7qTv?nnH+T2u-V
3lb6kOJE;Yd)NeEcD|V$r*zS=!{p;vL?jQlzpN&Jm$ih&2|Qj*FCa)-2VhVsAjB34#7&4e4U>Bl<Gy-oSFA!nz=i@YU5?J?ZR%yA
I6&+OWD-CMX~*2S9GQtE#FiwW#XfRJCJ__ch~(hv>>Uq*OrKhlMKM@0J5f+XX4+axQpN&5(V%l`_#Y0pb_ReH7gibn_o3ImgKEKE
*Q0_pp~TxeoTA47q}UJ5j~;3NK`-dPZ|1$p3V?s$C`=Ljj^;lZD@_jq2|vX^pIv$Gf2UAe%x%`A&&p3G_2JTOB0&Ac4vK@hzs0}m
s*!r%#vuF%kC!x+<t>-pD?g-7ME+@K<3Fz)DJTkYP5QXe!=7Wy=fF}w)b_*f>6dZOTrb%VsOh%sm0w?b*pniX$UcgIqbK?wnLQFD
wD9glA7|iyS3P2!hXMNa|2t#f%hSdFZe4z*;m0R$3uC90{w9BU>oN+PbysrBSmg>wdH!@;!Y|Zm<VK%^{G*0X!cjiiR{i~Xjxi~#
;{Woy{-4Vu{#5@-y!)90eOFT$_wP6DyuYD$<Mev{DbwhiefZD4`<9e6_x80p1o!(i=xCe(e|H@6;UwpQ`7^u7dVlRn+IS>OQS6og
kA?MLx7+zoVa1g(nDN&Ae40W1OD(>8PW}D3z`v0Dml-}S@ZEcU1NWKGiukYnm-L>^w$tO74fUEdfAyY&p9Pls(}#NCx9jP{hsHvC
#Gj19`y+$Xf7DiTjXYcQ<0rizl_Fd>8hOgYW0%t(OlahOISY_pG>RL%u+(zkTujT|pIl*^$@vV}5K*STJovX+iT<tq-#^4#g?<-d
#{VdBvwQtNF7L?6Jo~wYvUdgqi-O1`A;UjnDbNA19Zg3HFcRyQ1Hv225HkuZbP5omMXzO680es^^(TKvKPRV8llV8E?)3$AVB{*V
W=19gk*|piG25sGBAShh8~$sUYE>2dQvH6M|GPu~x4*)ADQQGLJ^Oq<p3VHx-muT!*YBn2ysl5ErHcJW{5`Mnb%nzZGBb4%x^LgJ
(o$vf_j;RzESKdUWB$+J?YExaL2{g(FT>iP0R$y9^7S9x_I=&C9_dm0?YvAXno?|NX8zAJ*Vq;(t3Syf_ESze!ox7k2j^g1j~PEw
{+K$ue!g^IhMulK;OJ23YK2SaYlG+z*I&qO-R6hG(jQM926!i%O@ax+150&+ds(gxRd+;6kmUkN6pf*+fQY)%4^4NC?SRD-Lm^nX
9n&1=uFZd!2M11_iICwW4nYWU!|!MPGl0sFS+;^b-liIKz&^%KAd3H}Us@D=<1>m&IL3_uShZ-eL}8@Kh-lW6Y~n(wDH^1piD)PW
l9rL7V5u5uViJOi3S^k5Xd-GMVg`p%8xdgJTT<eSVhGUGR<)qfwt_KYY6_;#GP)0!^k^iaCYYj_k);X>qJoy9NP?PDsiCB*5+I>w
D5V+-s-P(fDGC#nEmF`FQqn}AQOw#LvTG4UQ7i>5RZtZ*1V>;Yh^nS2nyCC|3=>mLOhrcB!0mx(LXasCr2>#hic*DIRHBd?DOx}x
X%vZ2JBVf<`-?NjoLz#Sov}6k#Ogmc=GWM7czk<*Dn%xwBzc3OsstO94p4mrGfj{Zl+i{?AvDA3`F+{*^0FK=hF#O0*l83x+qBlK
{f+de26<$V{?vy@Xk6YBX^{6nj%hvKTbSVk-Tp9UcxZF%f*^0_&urD<E=v)F5*Zd?G?3S_l~|^q2_|ln(VpjxEZz$|C;5=|c0M?!
2u~c`KzCtT7Jk0X^RFD!7(9dNt|N4FoPURVJ&6vea)hk&w7IQMOc)U@DHqE8-0m1SKPeS@6=k~YT>{3`mavWb)+PAUQV=EeRRkbG
!nI-lEU5Z5QKbs7U3?$Ee3B>6X*f<0oBB9-{uBEcM)gz0|NJO`0COH51K@qd0to3&gZG^wHPHSVkF&JMY0Rw(`SVil3jk$M!HGET
pPwtXFIcK~TOIt7IUpR+r_e)!j!^%1xoD0R)c`zZNiW6AALE@WF#Rnnp5u!`wLggegw@YPWNHUR<Q?vr1`!fKLW6e9t7cCq&_p(*
*`c8gES~iYb;<785bh?-fnh=d#k<`?U_m10YJ+kN1Pntk%uuj`B#A=Qu`!$|8ZtlT3wqgl6HXp-@RUu9oET_lcafd4%?r@GL{Sqe
K^cHIFx{D=78yZ{B`K>8grZ0ZG7w^AT+nPWGXklG1&{_2VujsdxGXmGPFbdN%q}P=7j|Y-pq1mD;E<xpDCR0?y#Uk$MIdRy#x2Mc
fr(ErY&YUs_$72#nyA4+5+r>f($Wnp5O&Ak__4q!rCJ07{qfp;die1tAI%UBcKquN-?YET8-9E_;Xa8EgQ)%AyAb2q(d_5}Ae1hk
XspmaZ=dnkzDp#ojr~SjfSOSX|7W-VA5EKB{O;Vwi(FxkwY$f8r+?pc{{7!=KhOuYADx?I#5Q}WS$a9npgdJq`Ss3IL)(FH#ol49
RYAh64=8s+0p4M;9F&!9j6X&Y{Bu}XX@vmo{haIMMm70#UNE8uNl@gf8#iv_2+@+?EKm#OQV0{4Q7S?b3`j^tnTPHp`?Ok24d$3T
xXx+`Bj%R+I`2zH$so#x?tWj}wZ7BMh&X$u&fXr{Ds<h)t;lKDd<hDW_ap@n{4<7vYO0`dX*fz-Azue2#iR=(HiQ(Q5h-#<UUod*
SUb2<my<3Dj}N(k%n9Ih2l4gTJt3}aW40TIeLsBcG7m>cd8M+4u_~{}!H@c7?2$2`LA4S?NkM3^e&VFibSH{ZP*TC5g>_7t0KRtS
@!I|JtJ~YisBf=V#C6vaQr@2sy^dHYA&31oHGO_->SCXJGZWJS(E5f_@@FoB2!>{cq${P+MR{$R4<=-=p-GvRV(ABz5bA{nWTRwZ
nF<L?r89H~+*mLN#i+6$YeB0e(;w$E%~$tz#z`29cQDH|(CCXbd|R6SV)&6%b@fwz&5v^}XAk$KAdwx~hDRllB}xE?HX6ig3&Cqk
_qn$dS*-K51|)cqmJpiP(XewBvE%O1BvL?JkF$!)tEn<a+}LI$-Jr(B>govPXcx1+{VZPT!!)?5V|<Fj8lLY_GT-K;i}UYbT!jn1
obS+o6U8s=$6+0YtoFh?G<_L;zKok&Xn&RCzO~HMs4wYT4wt&*5Kf~+XW>7js?cOJZ<&rZqRK&vmQNY=^;N^%#DY$WAD{da7O13#
b4kG^JzDi{?(>9MrgtA}UKfrFQOrq`6bXpinWK`0)EFfhD8Io7W{M;vuj9FrbNm|?kSL4?@G%o~$J?s(f6}lqvY14IG|)al`qPwb
5ncacsqBHgQg!Tu&#%SSw4(8rNGSx7J~1p)OfS)UWYwcj?gmu3G73(2S5I1V&-FjC)tAUK4`-7~XG3+Jb*x(11~Dia$<msWoMh&4
I@ZOb!s8~Z{PRRJ8S9r{g5DMgVn)PBu*4{<;cINkBg&2~6(vnfYO$LRiUuTxf$N;r-SX@iul?<0hwWo@xZ?e5$+JR|q~xYeXtE)d
M?STv(5xLFZncsdC?<s%Rq>E3*l}%;QbPW{I-pQO%9OYuPi@BsXac}E?`Wm#l}z^b>A$TH+t!*7YutvLLc=%`EB4|j8c8A29%MZj
CIKUR<3mxt=4Ebm^qyx18xqLupe&$h!$*o~bx!HE6GJs<EyU+BI@A4bPUR~S-Q>#C8!(sP7#bt}cJEp|NW(BBePnh+rhwVyXRxqj
L{65XGTU@({=DO#HwPDL5$1Tz7b@VNyQ#dZ{YeITEOU_P85761QYelLXvLA9JnvL&LKa(A-b@V|G^8QJF>=k&sz8s~w#hJRuZjH)
{)GZC5Ur*_DI!=%lz>BtQd!fAJ6{HX%u+;`XwnEsJ~ROaln>IB-FZrhBq~(XN3^K|yewy-Ol3DJyQ&gFl7zcrOcNW#@>suCwZ|KU
#*a;%I1sMn;fD-u>6A9;d$yd)e+Ay(P|5A%XJj+mzek<rx4saFB--|3Zear)86k|}k7E@BacK_sL}>1<)C~}ah-?DVP(V=xK{Q;U
lQW5+^kcpQXwTKLW6>7KJt+yoL*tfdO<quPhYSGe+LP?&`Lma!EKLr7t5+&_v^!dT$Y6(Nri2>#VSj}V98LZ_>*4#jF(AI{CpZ?K
N#~SfuU#55Li;@~&3zd?T(_62MontW{Hak+to&21Pmf!!I=fwH!F6^oCo9w<M4EfeR@v#T=`lC9l8ue%I-G)WB6_u;d;Of%Q1LP^
Yu>}_@aje4!UGnnlJu0`;7oo=177XDwb=S3673|^3N#OfE%W^DvdLk7smYc)APG7nReDpwGlNoriWXb;Fs*%4im}1Dj{f@3RlN-z
tEEVEDlBn!hX?q68yYyi&68wFLz!}WYz|^4>QK^$I32;n<%WJVsIfun-CF~Q)KOxGk9T=ZhWd2oZ-G!jWI<F#ic*K8PP~-to{N@w
B^7mS>3X#N*3SKfUb+ol)x;_iP~A|-39C5Jfx*?m94lsX+^9Q_3VC=X;m*|c!n1KHwnG~2)3&h0oFWX~r7@oddAuaykWhKNA)eY3
&5-G<7nT!QPDG>b*Xyk)^tD*9^cgPgAIA7{HW!5JlGHq(W7UU#o}5mMC~h5Xfb8p%vuxUFp3nTO<5x^E<mHs<KELswz9Nbt_N1c`
kFztW)$pHIUX5+cFBiiGe#AVVl{&k3`<0RTe}%aJ988a~AE6pAm;0C!4A(YH5l^u{4~M<(F;2<&Tl5>RZcfj3Un(Cr=O5G51Jnsr
4K2|_5+>=0+P<V^y2tcT<O`IilRt5R4$94=Q*Ei0Cr@2k*;V)#Rms5^F&6zXQCZE`MXMnxWz|uVWfjzYTjoA|=lVT2d}<w3K+yQl
mKtH-+I#>rMnwt$H7J3=8!eYxZGhI`;>ILIxUMO1h!Kd9BoBLfS*)C0ez*5_-~(*ZJs%$`Yj&VKQ2Ri1>BBNYBeO&b1f(kE#hBt$
&3NP^O+gsg38?IYO@d-iS3d@b8z2iYXNKf?*inRl_L5OJ0Hh{g^xBZ=zOlTEw!Ac5%m~uaZR>869#h<)L>iz+$1Xbkauc5VN++Ec
gkPeokY*Ey8BnyQF=Z>qrY;hD`Y;=pz0Ra)tJLqW-PUnU!rRA25)qF5>B4f)IT|^DAyp=L!sZ)_yAT%)NcEp~C1MQuNgf&4bRa<z
D6UtjZ57KyDI-$L&*ybfMn9Sjq=cZKK6;=2)|tXHl_o!#f#0g~DT*p|=&V2|;8P5_1&<$zRA^d}_8Epy9Dv8qi?qm*MLk?7?0Hpa
Mapk(ts;Y(sj`Ou9;T+2AY~9}#7W|oeUwljkEP(0wNk$&a*+<?4K&%5gxIl49u$V%q{Gx&v{nn=qtsmIPRu8Zt001cq)?-;CK_7-
hVkE;qn9g-F`<fYgXA(vBtD%04tsumxZvFUY|^JGOO;}n<fA@YunjCxKeGw~T{&4(u8Izdr{}`np<zHz*oXH=Ur(=Y6UKu<5(q1V
zQ*d^8Z!OcpH8RSjeYDx=hNJgK^QS$>rn(1nn|eu54uq)5GYzhKxxE)V#M);rD-t@4?g}J_1A9PK2zs-PU9DC%$T62Fl)rDccPWK
OLFe0U0j(`A1y^APK>YzMkJ;KOoR3LGa^C*_P@E&6j~(_%0X6(E`Hm;eCo<c0Bu4r1$t;_`>5+oSp;VPo84CKhL@p}x$)T*yRtui
yYn!u43(qwnKomrKuoJBH?3A)=|TETo{ASQMo=n$R<wFZ<z|eqfh<BGvLP0{!->TJlQRvHK?IGK$Nk#XOY#49P$TVxP3`mAbldtp
->d?OgA46{pWlwp*Zu#W?$iTVcO&%k@ZvTopdHmgABm*MGrzav+Coq-)DMw+kTNQZ|4~q4EYdo~%a4OB!#{&&p1gW-67-DBQUsmw
<#lgf;~QJkT)gjl0-`X;qiGiW<kO)HNgS}6ceW98*9(lns{7?6#Mui+^F4lU=eqx(@?X^a2I!_zl-}o8QNVi(eR{%nBD7My%SKub
QXVd>L<W?Yb%-n0SfYq!;#N*H%U&Z%(O!}yFsbLazO7zyg;`0Ig;VlR;L+SWZO*^xJJZA!`-_pLS~ueS<yu!BLzg})y~wtvPH`aF
%nwoE9>$6kTV2~cgkw$(_)os`?od=v2vt+V(S!OgZLk`E`B{XnFD^x{>^&VKmyxa7l02=Lw=3D6l_Kgs4~Sbt?jb6n*B)^goTIY$
FY%=-7<t{g?M_Ib72q3tFmGfFT}Id)_7nHDDa<%`E<}K59GOj7K7Ln~_FG~KLNL+cl+1BT85Bf@T+Ev*`{^G1ewiXlcx*d}^7?*F
q#->!V07Sd!YIn1dTyXL+=A>}-pWZFFN22hq~u_=nejz|5cYqH=BXkqaBcUugUh*}FJ_fWu|>y&>5Y78;awyw3PNq=UhU>*J*-xF
RdsT_s2Du#uq6|lI67Tts&LUljjv}jzVlDJ^WCkxF{SKRUz-|@widf>o=nT@X-*<)y&fVGjAYHzuGkM*3D)zg9Mi@>A2kxUo~?oy
TjSGVkMHOFJEW3N6hNP0M36@~1DsF~jHa2yR)%_h>>tK9Cu^|Dsixfg|Ky&z+57)t5gKX!fw2Ff`y39{jhigAvRjXj?CaZI<lFU4
wZGJTq4z_-v`^HY`?1gk?xF^ugAm#AEGC2{kf-fY`GK@5fq$3|8PI><kiREtzVA^Oj^>R|Ci`P`OB>@dAH?rI)H}mnaQ|lF)4J!g
7ORX^6vYYT$k28%WCK7f?o7}?|2KK5I!J$<AW)sqP2~BiiLQUhyqXY|Uy+^E@8};4JrA(@)7ygsO$qP!1_&|we?TTfo&);l@7@H(
wn|!9AizidyHEFVL!K}3PcFR>*6G56UUxN!d;XuDI{qyFvn8bk1|SK4=@Q~uHDQeVbu21NfvhhKxHv%m<F6CKAmuU#^$ufzxCZIw
&Y!4EBW4!ybSW`Wgm*wcmozx0hrU>z?=SZ1c`)wIMp;6%_8oM)@&3aAeL}e`K_PQQ7BxA5s72C%p$DRV=Ok#K%r^&7)(t{}ln-H`
;B(J|;>hD@7@|;6e})~Of5=<@Gu`em@HO@xwK-r@JfD&!^Q9?&09deN;N>CrMJ6SI>&;k@e<dDx5WooVduhwuXU5AcjZ)t}T-l~G
efXJ#(d2PYFZl5D0`%rn!EEm{r^Sb`odby)1w0=eodz=VzSP>pg$O!WC^S?e!k^#0!|nka3I!sIrXEp8=2=R_aPto?;awg&eEsEz
*_rjvvu91DZhGXo;~gJD%|?BXG{%vyX^ihq8}l*ibY9(t-LoW30jalPs82%+Jq`g`FvQ}2(v3U500s{G<@}PJqdSaPY!C{{ATAWQ
F9G%W&Zf8zB<Ts)?Kbx3Isr{l1ra*Lh~;ujC-DcJNg0?tMF%1i$OTaF6(|r)VbOiCI&T7@b_^U`84EbG0KQJb3JVI9I&AbEc!^nl
5@u(o%~|3l-1j|>*MTeKxeT4@&ghw05=sR|kmFm)Ku{)`45V{%i@?j)5a+~2niNie%1&QH1{csG?lEAXT56Utafm#^fUurrYMTrd
AKDoN0hS{|&jh95R(EAec1s0Y(6BVuxSRvrx74C^`{Tjhe1ndaJuvUo1GF}HNuztlov>1Kg)(MAd77e6kK9nmZVFCY2+?^SpG}5y
Y1PHGJS5=;$K+t+Ta(9wH`MhUI5~clN3t)_rT4O?mFOoBXUodZLUT#COr4CQ51cIF$!xZ3jbWa-reY?&T=*@XoiseqnuklE8SnL@
ba>JBCki@oncmtSM~U+c9`ap%hf}2353b{75WQweF^;^=1D?ab0fxWj@Z|H|i9SOpqu3~l46Qno4xop!Q(d(|@aaAC+1EYBzVPiu
bsTwp)>B??kf*a|&AY_GP;)^~FK3U1Dj5@W767Ga7muhA5L3EfdUpznNPDageB=xC+r<j5$=G0fVqnN9!k*HUIS!5+p0b0%wGuu?
gNgF_<m>QFs`PSLXbwlcLZSoOnto#58$YgqOsVTn-$?bi<vi3wC9ThafAj6`({E>oAJ#K1@99?BP$k^VBE)oVr=Rflu<P#dZAE+Y
V04i7?6Ph9pJIj`uVuVPJn`ecnp&pV{M>GDY5en-sE{Aez3SqMJmmVzf#~Vw3sOyCSo;^y(mcODRC(&tHbQsH>$*VjI(OD|h5H|k
<EiBSGWzoJ<GABjchEI=PCOo73hNO2S!qciK?DFkC#{r!X+%dL9fG`pKYRrZDcC3-03Dt}w52IW=#Br3*w$mrz&L}t6B4OWEJ{!X
EENI51r0a8G(V~jX;9>a3CVPnp-BBut{`a#;zvjgE9zYUQ9=z01u5!H5du?479UX(nnS2Wnd~xudPn<z^Z$fQhxh-l8({tGa*L}J
amFToM{m>IQX&S~{8UH;+2Pt?@PPWZeU}r8ex|k>h>Q^wO>(Ge(Lm@uQdUzOJG;=oFrDk<pSleUS20gn4$74Monwi=EMmJcfX5~L
!BWzv*|ISR;}|B2)2e8Qs$pe;ARyLRqN<X#Xd(t+qzeiL5phx{h>zC@zoiCi%l@Xp`K2Jj?!bYEp^fCOasZ#$e*WIGw7=o|%KKDa
OQ3DSWIrGe?J5wWAv4flaZ^H4zr(Q%4rc_8V5AOVfjAyR<tf@^Dm#??KXyPg@>J^c!hhn7fx!CW3JamIqDx2;9btqzf>Y*xThBw#
{TcWF`?NFpta~$>@xg=-#gFFm$*zx}Z7`f+-bD}C8qe*YALE454@g~S1c2sWBkl)NYpaUXlBLMHn}a7DY#u$@i|&Lz0(?O!AcUBi
k3$kvz)9cZsXkJ=Qi=x?uu%QP$Sf8@vaV&C(jto!JCT*hg={e39BT76#RIVrKdME5VE$kA%F<XcFTCOS7Y3M#k;4rmZ4gv4L{UXW
e%**e@}}@UJrRE*z@YJddnTrr^V^jbJ^c;Ja(^kfKG`(*p_i=8?I-T^4mx>Z@#$c6vez=NL}6(W#o#+Xf_k5D-Gp}=SDAj8@tYM<
Xp<q2_N^S3sx!k<G8Y_}iXfB1O(ems-|z{}Q?`fJ%wzaGc_dW_C}t*&RU$wvLjCYBO$CK()D=>G9DjOf(Xdhx*g*s*50=g>?#`Qb
6bVfM?~@XgCu$bcbdU1Da+NuqMiXdz7!&3r#ud>uJB45VVw43WSrKx2`-A8h-h1Z+Q%i~~vP=UQu%c>FWpdlDsN_+DR@ofJjJ6qP
5rY=QD?mH?vS}JhX{C5fPhojm6a$E9Dc}%>ff`<%4N+1>T$G74jR4LGNpOpxIVNQa1S*sY5`dvxFoT3y5agHC8{c3DC-rm3+r)6f
m<P21jEf-KB}v>No<86>HV`zs3n9H444hr-c{WLSmo{DQ#(oC37?VP3O_QY+ynvpX`X7@6Dw{gyiYX~zRDp|iNVvFR9v>6*;6qYX
G=yoHN3s#XNbQg`9}J@6RZSpvLGlhB8(}ToJ|v;%A;@h1CI>+M%$;+Q7-B+M*%}eFPws$-iJ1lpAf-5Tjk}^&nW3hEr=LW8^U)V$
^hghX!wMay=aC(UBy~3*vN5mEqhlCF!gh|36!|tOqJV};ndF9Y7>DYEL-R%|yfoNW50N~g5Wy8fRRd8t3ca9YIs}?ZXvU{tOLl-K
s48KZl_3Nsp$H@sLk6zA6dz~LJ9h6uZyzP#56nA00ZE3p8CNTeh96V_KM>sLq~m6|+;ZLnS~Y^zeIH>I&``aW`%v*XfCN)1U&3+{
H3byK8)T<InQCIt{nW+5N*O360;0tfD3vo)H8Wx_--AM>B7{Uo2I}EZ+-_q}0EcwT%lI7maX$dZYzM@ggrU))p+j*DhLb>Y1!RI~
tQxWEOsE&}+VBB+T9qeleLtO&#XeUSM-c^YnFxKPkD!M~QN8hl*}E_3tXPtZLo(+3o;Wd<T!!n)P=A<N(m^M)eK4Ad)mUi)rG1#h
NpIJNPj0AtQSSvGiXL5x($K#WDMP_tTby}}{st2PleSK;rZg`8_jp<4lS+g_eO@I>chM0PO*SJz*^{lXR6~d-4RTpNrl2Xw_GT{O
8N(^O>SzGJ5{6R9eX02c?tGSfzWGWi2!No7J~bZTs%0o?fP#>SDhe1ALTL=bCKmGnK7{=aFKh(`14S~yO43pEEK^8+anNeA)@3x(
RY7P!nof5BewjRKPP!WvG@**J0qrA*BIXQjPSj9Ks-|eBrb=~@wBAHo44mcgV4?2>8A>e^;Nvlxl+Z%M<P<*-oRL94hQ!h5IM*g(
iK`gV^iS+T(@N6TahyG%XdJxxbx*C?4>mpW@kRO~2aFe%0bEoOM4}L>rZqx5+G(O<s5ts<#L~ZHp>Yz63>b)8aA7hGb?pOl&$ao$
$Qg)`rAk2{l7^IM0i~fS0tpr*1uuIbP?IV_6d=$ob_~cxLlVRkgGf*TRYB#C1n=F2(GWd|PU93MAtX@*xUHlTG=qecK0lAnc=$S4
kmfE1`hR2*B+V%VlK>}wDfqYMgGRR=7ZWZ5IciD=j0LuXNJ%6Z+B=7TtsZe;G>a8QF{x>NR>@5o#&mg>gTf6E;sLenRN}Jsg%cEk
AwvaGO*2Xj3@o206JDX^A@=>VQz<Bh1hpJ-@l6ac)?~*vlNc~)l@Jt5wmD1^J?7(xX`bLcK0F0OU=GwrZXTgJ$;Tvp)deL|{6PHJ
1Ck!6U5>JS%wuqO2Gm9G5IdCq>7uHisS}@xNN^s#!RfsF@rC7r!d%bu>K)Q<*-w!=oIrCRUttni<UaIMibjUBO8hXGPXY|Vi9;LC
^C(0_%{S$!QSUaNYHxjcd*C^}wl$Ixe5DXYD738fdgvNKQ&geKCl=AU1)FgrJ`vFEm?V)RL_HH+l;oJiVj~hKpkNA;Ool_zIKlol
5<n~j#ezihSj0?`2@@?6l-J#EPrnYtOaq|1)&iGVkwZ`MpYHn``jS)&>~|&{{9MGvzD+kyyL`*}WdYbqqG&<CKpcND_NV(N_y?Z*
Wca*#)?g^h#<Nykk>ZN~5>!uoGe~^!ju9j5j>s{ObE=SdrjOX1D4&ac54_$JX(A=GJV-;<0r!R<GC*E{MFE1rawIV(0tERGa?kbu
JsJLL6i3SG#(H0V81#%#Ju6{7B!fY)l>Ch`pa(S&3<0YEc>l}1&z9T|2<FFJy?t)v@4v!Esa2$DMt}+?Xa%f&Ur=aI#6re0A*u>g
4r2sbq70aU(-@`BK@J=a*!56XfMw*O1ECM$`_qK^(7Gn{*)jnr<P<&#*A(D++4b=x0LTIGU}u7aCzK~oJe1JFk1a5vqve3@6+O-_
-sQ`-H^6XBaP1J-or&T#4G3iK(Cju5*N(D4@j#4(3lDjG#KO1LQ161w&qV33-XEdgzes;25;9Im1NcMtX^v9sKR5#+X|m)0563!=
@6UwSv#@A(5%cuN|NBFXo4Tk=g6jwe@<5$E^Wv9bBPxPno>^?iJ{p%l69ewSE>B8*?!-Q>y|TSbFRGOLnUi0-$WBnm9F|RykUCKY
T5mO?sEf89(nrD+%!deCBS7o{GX57FKc3Fcp;wPPL~;?q3B*G&5R{ZqSh~^S1}27~;Fe`FdV?YHlyRfd&46vt6Anj|{i*BNs%(AC
q8`AXt6{t|-}MFveAB`_1A)Qm8@}iLKC|kM2h|u=Dp8^dds{IPVi_N|7Brx<o!kpkx{8Pyp{;@l#zZYN@Qn<S6s1*MiZl@bK@l+%
Je4#ILqM_R-e9b2R??|Zt*UrxYeLg&swsS;=0}a#PBWBT*ocT_jaCYrvZj!j9TY*#2NQ)@F(V=)8IZBbNR@z5fEvkxbFFHnqAHM%
Z3Ix9I9Wi&YZN~&Xl&{{G6#H*bPLXdxG@D(n1>yK1}2Fj%c<$<=y2au+f_D*ojGq}(O2z4k1Xg49LkSJea~T%d7z&;1-YHCOJ{aN
HijCguxA*mWKl*YE*8_dO}R%7t+k^@aO6W+>zJ%wq4^;vtcSj!sGpzm9X_~+$!A+q$_{0Uqm-p9WtN6hZ9;}+RM{}M6jllhii349
#hIq1WMQpQ7E0_ag@YO<v*U_N!c>@Ybi!CbUUM^p6wvYqwoa~`Y`8mSu$}=Sy$8c~eL&nz>|H~l{ru?+o@s~Jzb*sRq(~VkGai$?
lkhEq`PvDita%oB1(V}_dQXR7^@naZy@Ax~zFIj4-x`*el^JO2J0YzFL4!*j8?;IIbP8T<VBiVETS<Z#fq|)|lm$Ux5#+_jwkS2t
rCn4Dw$ShcocevAAy?r;(692Kb>{*_AWk_9^X}6_8fqhJ9%OwU^X=SrYw;u6apX~l61Df1iJwf9A>w!SJ@=8>Lxa@!cVA-OAvTO;
3U$n7=Mn5Wtqk&?i-D+}X}>!l&EhA}PN$Kkt2=qULF#Pt-F5DFl0*^<C^1n3ObvNZ-(O75_MsUv)NQs}%06j&7IBiAj5!dSVZ_~4
Rnm{QC>XmB<IvGOcqtVS>LfVrd@!Fxo%`FnkoI}}H@+4MuvQB{B(m9h=0mHXOfUV6!GvdMN}TyO-LTqZH((kf1QNqRNCL1LAw<ef
d2eA5`qxB&2IUjLVDb*%`po3==c~s`E>@j-3xSF|G1xECBs5_9Fg;n-J$h~`;SLVLX9$|6*^3^VwwgXJxD(PI<g-2(QP?5uA7;pP
B*()&2EM)zb)H>AN4)ZwFL^$h42U=~rL!n(^NoXW*pjHIHKJslsnA18(uEaNGUn5wn*pGdm>8rsF$B<Uh^TQPP6~!#VIWBfkdhLi
mJ&&TVG0F=s{?6bP*D^})foj8j17Z8gA*+@B`qjWu_EFH)-jbpGWYX?$O;9ar3jTK5t^1@DWYMBC<;nxW>w-&AcBd~XbMP#fSIXC
fMTMmnTn>8r4mxV>eZrJC=-B529zp@^^wvPQ()OnAc+WM5+Gf;K5BXK4b#=l4hPC<xzoP?uj=l0<saRDh-D~Ly$n*DkWDE$3cz4D
a97zJf(nl{p9ZButJde3p;<g-@#8&7WHXvCTLDzhka+Wx#(5JIGQx}l#40Q@vy0d{Gf@&zo~4XV)^4<@UIcq&(xvaX<DJ$*!WPD{
6K@p^E)_fXFARo75{iQkGm{vxj3eG~DqGAQBEWT!;4T>TH&j|~<1l*^hJ~~WYc^P0Wj9j@z~PjLmYPQ)mAOixS|L4Cqr*673M3e^
**(KR=B3n9a%7_>u<{sLJf#K<n)T7PeI)ff9^YDS9i~9L<E`kw8@il5Xe-pe798pDUqg-x%E3i#1a&Go%$6eMePnyIEuqjJxI=MI
8YA&TIXH)ip@#L9Sr#hEOYdHts4)?4yBjrkhUEd_7=5A1c)o51l%Q2T)88)#k6K_@CbTf#L%r{=rzBGQe@{6b-P@SN$uLU+@NFzn
(#1U@HlRKXm?rWqN?@;_DC@&eQ<ER|UQq^h_@8PEJxdg~;5_%kyH(y(GS6|76+S85Pb_h4P-0<FP<bpl7$BIN90eqYJ<UeDQex~;
RS-lJ8e4C7&lXWpPB}afJXK_^6n-9YQZrT~{L5UWIuxS}72?$nURZf2Ee0YnDJ@$v%uI)!Ns266GEz7Y@vQMW_jk?b9^X?QG*)<(
1UP5A3=G56n7_*nC#lw{>JOH39<QEvPG#bq+q=$hjPt6(pk8R6P3;e3iPS1~5YE~2j|YK_=~C4RL5(g9cH*2qW)Sho$-b%6ryxfb
1&9Y$W>Z*DDAFcU)_7pi7jopFXO$kjuy>(Fha|0MKXWg)$0xSbY1wnv+`oEoS<aWtYvdl$OO8+!e@D9eKtmziq=DBfZIw8TDAn;p
S=GbubVHUNOx%Vxu8@JEDnfvW5@ITHOk4_*PbL|75R`&Qq}`=r=`n2ycI*K_yfie1$86}EW?7IhCd3dDLsOzs!s`N*$0IsTJe*Gy
d8)-3`@?<B$?c_(lHB~M@Q2If?^pI3*B^HVdrE%6SZNgT8X?R(aC|U)_i@RyXIO9(y^0yANR<2lk!7W^zdqbBRt#;BiBgIp2--xc
Z2^&FX;fJj2~%w8G6L2#r82i$oYbcv$tKv#I>d4X;xIXaqA=J5g99W6AN*|Fzn%`9PTpQVUPqH+V1fbfz?vfH1cZbN1(p)OYA&7I
OzE7j9!4U73217Bp(tpoXbM7tBq<sQk)~h@LaKo&0+L7y2!e=`keF#ml&V%KBC3KIXb32fqNC}J6-889a#Kw+LlH|YOfwoYL=#Cs
Q!zy+=k-p_lx)Gz>oj{NSTlE_vGM%e(eHdVoq%(DkUSwqAjLvJNP`PVa0lc4hw=JsF0H67lxa_TiP-jE44i`;+Jq@;NC^nx=IEMX
#16B?mMDC$Q{D$XI~vQ|*4QWtJ5QiX#x@&2GIw<+f7ZHaaurTd)LV|Dpq<4U3U>9aN)p5umtF!0$qbV={uxufz)&Pg=~SUTPZ0fb
F(P0N@({rS6r&^5D3ER>B!k%l5Sx+@3$8ScNinA&HWKJ}Pr2ggya;GR!ccKl1tQZm2t<t{{ooRYfUlTFVTmb7g*krz?zd;4dF<r%
%637gsqHdu3E4XA!P0!?bGIGD5pf<Qb3@T|^&Cy7kGoeG@Lj{5!K!qD?TktWun;|+c{@f2%=MOkSl+kXksO#5uO~xCoY3}=osWT`
f?`1rGAvXOXUo!u%PM73vogiW%#lbd2#kn~x|M$k%42M8ts{oKbu$;g4`_Mb4qLD$s-?6T%VE~c9=O#|MQ2>{UNjL;V+J>zbdqx#
4mPEu@qVR8pJy1ZqQfjm9WV|%)4!9}2<_F`jh#KqJDZ2EW>2<2(nL<3QV}$d9;_6B*Qq$hA8C4|-o785a*vKNt`E3B@%(gT><8nb
iFcokLsBFI)Sz6fW})=N!+~YMc4cjQ8R<X~6qhSMGhGa8)bRvbpf@1{u4T;kuC7J-gP>$}#J;@miO{}suaL;F<e}!aYE4@fW(!0n
q{2MuNFwcUMwJ(ib=VA6__Dy*d~lB)25RGZoCE=e#o!{(F#-&FKnScFFymwh%1{N71i%pvSG1aVa_7}AHiv!Z163RpX!2S>s&;fw
sJQlha4rphDc}nm;+QodWZLF+MFcpe@_05Ss2bB+4b(`a&4^ZmIV;<K<F(FS)B*^ANDdPBXpkq|9}xF%o_xw=YerBe*2e?SWHR^W
k5_!E!q3xQNbf8sw5Akp2%kdcD&f*b5cXLn5IO~nofsXx0dOQ3f<|ChdkjMM&2vH^GB6>R7>f1oca<(Dygn1dq!2{E5ZsY&6cD%1
axXzdSsHl9u-%4fgzxX3L8kB3p54LpEbHE#5Yy09^gzxpwFj&(KF=DQY@n2Hrx!?Vfkic=ATxTwk|^mbiBw<!jI<y@Pu@pVq=Qne
*#I!Hfrb$j0O=^AGWt5+5E0o$bVm*ZQG*mWV#Ohc0h!&BtV6Zs)Y@--x+hA_sax#!v9UlWaG+Vn3Y%e)ZYn|rD8QyJG_yjv6e(d6
PPZXQ9S{+O5B!R=LxUk79_n>yR!iH7hY^1b-3o&YUJivw9p41cF1>OhpA-TffYAgP71BK1+}wvcCTw-NkbSyr?`)4BwQ|Qeqy%CE
>%Cy;5IDAVt&~J0*g08zlgrj`Vscg814(k8xGn}58X$YhBu9iI*m{X(<q9*t;-}EF<Ddq}9U{yfo|Ggy>uw%g(N`^#6HYMnrWg>6
>gopy<OLn_X7_eW8cGJl7VP4a>A2P?8^VSQ3I>5JiyM%L0Kwmz=3)mvr_lp;fQr#PIE`{dGZ6&DYI*AF($VC^#GM$_#`-`q2N;+j
9Ue76Sqr{K)^n%Iy=f~AS|eJx#xGVjtHW4|(d71+d`K(HMXd$cMy({*ou)9?B!SxMKtfOif!95?d<2I#0|%$+0c*nHoTMFuTkbjL
aB{@@P(2n%(xVs%93K<`J#fGhiseA-1i)<V$s35$6k<rx0pO_>OUSvp0UeY?WTI{q`%kyD2vd8o#X@x%GKJITgsZcwzB?y=QC)%_
0doRCo<U$pm=U5PBm2$f_rB~v;Ku;(X-x{g{2j{yJWBPE?dI3e`#v6ri4>zY3**ao)-RL1g*|(x9tl`aMnLC9INcWT?x%;1k|=d*
C=BHQ_Mn%ELXPbS$%me%W*9vZ*muE06tQQck-}3?W)a}l!>tYaFbT2WZUQn#1xmzZ+{eM9O%yQ#xNtT=XBNjZ5Hm;s<G#i4?&IL_
bSO7z5yg8bkP!_^>Uxbp#ye*yV_ltf(@@>5lECs|uThq5mu>CetK@3a`Sdzt0BAt5w(nD*DzHN)lUddqWfWxzSq~RE!4Whbxm*PW
J$vidwzTxtxVNCgAsgDE-+H*>MFK1{t<+H*Wk3_J2{mG(Z5Pk7!PQP0GhC23jv~be#nz0#z5&t0rlH03e51|pdvmvLVNln29bnMn
j_MN~6wxAD0+3qGCOW}uqpAi@5ebNjFi@S;Z-9KznU>C{VTdGXC%daSNO+LuPYPsq<4z<lVoBX72Dif!Sj7QHPn}mv^|0t9Hw3g1
hMX4YNYyL=iUN8FWhk=8SWMq)krqWr+Cl9F)W9#A7DXV`#ly*%ScBe@p;!p?mOB_@=~uNN>dZhoQeUZn*}7K?!F^9wsm&h)?|cAy
&gITNI@)8YFo={JdK<Gn48bT!3>sZbi<pQA6b%XzhNN9?V!#ZL0HraDi_TV{tO5&Qv7!c0Yd~I2Qlt}!<_gAPnAD*q$VJSqjV47S
9Hynr52c*$x;VWzZC3d_VCHxMJY2%g*RFbJUdLA?4iG#tyrov@$U<S4R>(C-U8-7gVv-U=pr96x(hA?cr!-y-JPgYQZ^hnR_is_X
&MATt-3ehHNNmk<A=FX32?n(a#3BJPLmRBrveXkTU@6MQBDSIi9x)5xaG2|2*)T7+8su%P&B^P7HfXC?%eezAAWjlVs!gFsk~_#o
?QLm^8?mn4O)Oe-lR?Ski<Rq}x~xol?z+0^y#(mNKv*uVho0_x6~`JXcg+(>Y4UI<IwOg}R!9+XbeMqWB1UOg(t&z;RH!`(nkN%5
)-icmRk6G>vhq&-)=A}L=sMtK+cODVu)`X8t~eDn$UHE>dX#h-rLBvO#a(G&*2g1vpt)dU!Z$aisD`VTtLo+^!my>tEKi=?gCP#9
Lzs~7jf*p;0VLo(kp#qU>LZv~hjOIw8C;FoAS1>yR7}DWC3`j&B@1D>q&;zw>v`iKW*7spxtR}LyE?6rs_m&3`FJ?&-Vv?9XTmr=
;M-lX<L-&sj!!2Okv*1pOOpfGfv{HcrU2kL7(qJ^uU@k^-+a!@!w6YifZsj0)p+2W*161A%Ba@q^G-AT0RJKY40E#z*2IA#dw{?j
3V0*mv~|)L0fXQZQlz^0p~mPF6V8}R9(qXazV}Zl*9$Y9H#ScSeb#XGFM{n>Zbs{TA=Guy<jL0h@_r6jHl3)=SvXTIBTLgV#H$q*
G}Yv77^2zheFY?j7d8$phP<_0Qrfij%C$_xtJDm;>u?nW4Fn}ZA&J<g2FQX$?%{EuH8nyJfy2SPMBd>IFzwcAz$h1vg}~V~MApK?
I(X~HLvuyia2*R_Hef3EC|-w7c;&_sXRjmwAN(b*2I`2{*1%YV6E}cgAO;|60T4v#thH&c%YQ(J0=a<6FP?T}u!00iT7d%o284Jr
M~5`HCC90bIg5fKBFsVrH<PHaePWU*S9hmwu5lzsrK<y%NSS$J$&R%!xs)hslZsf}&?>b6Y*XL?t_I>YeN)BFp(=N0B5uGX7*6R~
++=~;l;sM7K3Q=VPLDgKO}lVR)fTl1#l}c$H`g=|OV>4!EokYlYhF{7sT4bNMG#M%Yim>vq-Y&_xjYOkFn4q%n8bn)Njuc045U3B
@GLYROCmTzSW}{~BP9g_uugTp6LL;8Lz@ibDmI32mT>c-wxMkr)|F(cEbCxS@Z-ERf(Tc(Q!t^4nAsfxI&Y^#R4;jWi?|E}93y7z
YbGsFnL~*(6$wlZkPHse;XC!RNx*Z-hn|j28p#<EOt67qD2y^vf+;iI<2B^**T0suao<$M4lIgmP@zE56z|qm(6DbzUXgK>W)Ts`
8W|EO9UWpi)eP>R1~!(rY-}BBS69Iq#|xRN$>WVHGCS5~C)XO4)TNhV$s?lR5F8M6k%%S<4Cu#`w_PMoAQZ03es3LUh)E=bk)k77
$A*k%j?0p%Lm-q0J40j+>$@_B6Fy8aJGU@OG6~W~GP-<H#Ryv6;|78YO-ce`*)CMeo?MKj2BqUI;Zr6W7k9^5XH7+&L4-zMhpM1W
iv_ALqdRJgIqgi~q2pV_7tqe#lf^AP5C+7G1ehjIgz<bOJa53@Aa;@l2)*Y;bVfiOa!A-MpkW=)u$p?gm`RC~-8%r*96PNuYpode
*^E=bLc^<Nv1&(@a5D7-$=R^rYp~v%z}HPk8r4n)uLEao4G4LhPV#t($;9ipdQJBV8V!Npuqa;%meRUH;imQ<;n4zMpa2LU5H~;y
0jMGVSPn2urz&wck%%-CA0?bl0!keqG_+t2Ciw*1n@IN%b_K)kpLO>BY-*O^o+npRpczH}j0bxQ;&+G}emxTkfOebD;FZ)FPg4P*
gXRg#FIs||H!&I5o$4kuyhVXBfASlXCJY&jwKGi=05MX+3w_d|PN@NrcuI67IScy;6Xz?5C{buoCWr&4qL}n-)lg7l36Y}`8AO-p
F};Vvr`-EKe)Mv&f=6=4LJuyl@j}hj6A8qbGC>~7h!RY<Do4E0ugstrvI>h7^UI5irE}?@)pZdl0>aH>)u5av;1PXmMu?(M3K1n9
2M7)~2ut|OJXjlY;rNg1?qWwB4pq*nPS#TBz`9%7`kiZOgJAEGsXN9q*Bm~5Ep!fp5yc>@u0wG*xsXv&Fv!k4pe)2q42e8+I;+~v
NhkHnid+dodtYIQbU^Z=`2ukD)|YvAe9#^bps|iG*b}b$jW|sK(<;nE^q@%ufOTMPgyF_uhM9?(X9<p>)7|Nv#PIrA{HatK!q9{n
o=svB1{4D*RcH+E#l|KZhQg751r47=gaf2$Ku26iljmMs?ke>XR-2__LzEoMi!z(I?`>&7N5iotMg)VU0?RNcViIAI8!#e)jRJaL
UjB~wAPqks2{<qb>X%ZuF^7p=S#07KYEmIhmNpJXlrs_MG6R9k0tKE@1cQ4V$>W)rC{Xw)hh!G05h(&Dc9Y>P+~VC_a)XGq0P;@Z
$)m7(?RtbZY~bz}O8C{!G91Ew@2>|XKSANJ9EOU!jxrpGxtL-#46{T?zv^fUGy&#;OatfeD%6ysSdadD!cK+(#J#c^wwm=OoZWyT
2mZD$6eZxI>L_9MFdU4DuQB^gpc@V=U@}N*hmqmg1_uKn8#*DdbP@C9zD~ZdMySWLDU`59wzw8b;Yt)0t&Ng27{<g*BtTI~1r;bI
STLe5D0EGE;C)g7*(4a6M1p~k!1eV9%$jhDh<J!7^!$&@^J7U%|98XwK0QQqvn==_z0kH6L`z%aF0hA?$W|e6b9C0Ip{^@|^2#m6
&Dto$Xjm*5FxC_vlzR0pOWX#FD%7=y*O)?pq&>1@Oene{YNs+D*SZRtBd#%^&<t%`S!l)gATQY{6aaNVonYl~I}Ll$-t>Kup}=eI
)dR^V$n`R%%SRzVSy(kjC>Ds2MhsXA8)GpgU?W7R%4YysVI;OT2n#$<@=AHrDfsm^G($!})7*(TRrIQclB?mV?8XFnhv057Y!iQ}
2XKC(H)To@A_#$rq-FvlXbFOtIWQeKzlz(&m}MjRcaM;#8_4fC-JdzbaLOZ=0wstD*tD%AL74f<0`Uq2P&b3b4|w$7Gn8Q_Ks<Sb
^k5z&n)rFe5(ORv6gG#A_Zcs5de3j3ao(3A^}iiwp2xkfFKwo6-bH5@TA<ntC!&9>L_q@Yb_g3tO3@XeP@r+h`(AUN3$+e$Ow~ht
v4UbTCJ8BN93U{l#wdeR-?F>l<0d1faA*E}Pf&-$4pu|?7<;UtN9C9O&Uft3XBOc)A!b?@oT2CT`C-u~D#G+S$F_H6KiLyZu@8aK
Ks68d<9Z$5VuwNQKCes`{WrL3YK<wiCb5)KrJ-<#=iI06_kwY(0<uGxAMB+dYNaLfHvyQG<~iQ$omYq@TfiB(qn4=%hNnx0tHsT*
w$%Edmt@&;L5IQ+_)4@TCg;ap`46X|)1)YENg@V)3_qeu1UQ+*z{HS9d;H(4HZh|lI>vE^A|RBaN(8UGurpc5JQ#CEdTdRwzKh~}
wW5kxikYB_CK3t~iWBHs9B0}3v4vVk;zd$Wr}&*iyE~nTL051e234s0VhJdehA?ne5q0VgfgqGQ9T5=_pwj3t2T`X#e>P@1AE!kZ
t28pmYgGR$Ks6GA7-cCSA_;+%*pe$~Jipf{h*Lxv-xFY%B1zjLeAEd9{=&C`+>)1HAh(9z!U0Ct@t`+z*K-<zOc<aou#yB&;S@wl
cGo-9!tRL9rLpH*16?t~C}@O7g++ppA)KL&izWqLSd(N+1*O|#67U!dvk_<@NT+T{uO<-(es7SX5mb6qVy8m^JaS35CV^5Jvp|_N
&~WIfA~uHiH9a>o4CxJa?xiGXXv;JeM5zoB<hoSq7;L~~JCP6-RcMW#?G{k;19;HbE+RWIpNX*Y3qwx{C8%tADsQwrnh!Yge3}cF
50B8Xp1oTXke~xV1SEm7M#zqEMS{pyxy<rj;|pWkXg@?<&{d^8%^*5bN%H}*ho&M-P@ziTR>1WdjE$Rih@1)*oxlOeI}|qR8O9KV
kV;2aBq{#V7-5khqNqhCW>8Kl0oW5rEK5aEFoQ%%{xFpVNK=Re;lzWW4`&Tf+%F_K6C@J&Ji>=^Y&VGZh@eL8;D46<9fS{|)TRT#
d!XJ2xjskB*a7V#U<y<IkYP>N$PAM}?anYj8BJw~Bact=<Dl~b{-^o;L#OX`i7W8$nq3_AJeUe=`{0Pl^c+}!Kc5qG4ar1~Fc_z9
=jm@lq6fbAd^3wN<&1axaG|(g&yF|0ww#z6$rl=vlsa_GA@?D^R+R?Wv1I2W?X(P)Eu^e#@@FtfBvg$K_{9-Nyy3%pmtf#FCIv8p
WE`9D3T@l&;jW4C-?L`>=?}YK+H%`L<63%hz1&uXX2(`~R7vc!v(9m1#9hQNQ$LmI#x#5Unzd~)zC!8=&<!75boN@eUBut^Nk|F>
V$_xE4ULG^wmRKd@VxU(>$e38?_Hx&W`{r-#TBHJ3P^434j%U2(Nl<bu%$uTqH$HOl)UFVM%rs?NrZ?F<b}#20xbdH!e%6rQjY=k
!o~D_fJU0qT1jXj0mIP*Uq}Q*<RUe91lS^3Lhw7SVUTNl_sx?#RL`!PdA?^=aPNKxZE&THA+I3QqKyVdNZ?V%`ZE)J(+e9)a@Tqa
#J4ReYDB{g-c-dYdCz^eHqmsvtE|SX(-(Bfou-=BHoO3_@NnlB@zu9i&7XZ%yzYVO>z`9DB)|zG)0V@OW?kPISUQXyNYWe*hZ=8u
W#(^SA?@#SD%4(>c8MuQwk}D|17w^^Fp!Wza)r6-ehiT!w8Ij-X|D)kj~w~A)=@hq!dyGML*VSKsol6O3?m95nIeX%$BS6o3AJR*
{37=kqXJgeQ&**g^qQ2=*egWh<jqEf&S6HIC|bUjMZV!}yxV2Qni#M&dbZY^R<TtLK@JV0dP2{3TyId<ka!LV8iSQkS0Hom?2Q|W
x85x3#w`LLBMw|39ga6~p-{UvH9*GfA_L&J!JOYd<E`1vk-c#nhu-rvRKiU*`UDfJfdMc~S4srhjtC43I>pz1pBONn0w5^l%&`;a
cNAzAb8v|1Z4_a>gd;tc(+tCMFDbBz2zuR_^wu9|cBIDUt((1IX(dc!K&}{B5NazKV$7`95}#i1M`Tijf@2u0Vj~eD#9p*W<{{2J
Meo3KREgurMG-~!w*d)ISQT9o1l9*V$JZVQ>CndPc(jf}SO`~iu5B$L9@zsBgzK@$Y>v1!kaIPxEdyG!1T0ZfXl=-B#)?05Zf&4$
9H1W1Qq?HZM70dK`$!NZh(s9|BGy#8Cr13c^%R$B`F4ex$SScVB86$p9*=BNXlRNS8YYO6f<Z+=lftQ1*-$}IFRB|wt4qMb7aJX=
*CvNfEhRp|_ktbENKAzhHbP8s$}flpWQhPkq>%oD1K9(OA6W8>=SvA)B+palcSsRF_yr0PAR0y~fPi8|p#_wI5@jMNqLc<^1fT?v
NE!wuT2h!&kZ4fQe{YH#6<*j92^tq^>pP!62iBu&55CWCj}F<U*|eFOxrjP*L|Peqjq2&VAGRN=Po%zjzGgR{FsiCCqKid<&%ocP
XOLb3{Rj`b1jNKpNl?l}u!S6cvLlK4qqtPCqhYD2SRbm=@BM$L>S#Yv=p7l+1a_2R6&*>%`}_3gj>o;aoxfYIP1VJ(H}N;K<mf^W
<Rrd1^17PWQtx}2X-v$RT3xi(l)Fzp@!<9JXgD0n@QVOu0*a!34OH%+I@UE8_%UO;|4*K0%KS~MkB*u%V6d54kw(}HIab&dK}9<W
A2x|gp@ZI1cLYDrqHi+M{Wn<zys;G>I(yZ8=z%GsAekZ}q@^MVnh_})R6ov2ZEX%hJ|GWJC!eG9ic-NsOc1g!<T4WL^@c?~9wCzW
c!l~(eL+^_XbC?me13rGMJoYFnFVV{hl(?YDY7dDLM835_?tYeAk0~76cG#=R0t$dQ{V9i@A&w~6#t*Qgb^}*;<TecBoHk$l@%03
lv1d~i%JFo(w%@9sZxTHfhgoWnRA39T#;J~lOq$H6N1{=?3W;jC@H9Tmsldjf}+ifV>_7728OU=v@NjaaF&V<4l#wL+Q4QfL6FcD
Mzhn?&iB1NfzOe{1&S(wLopR3Rpe@Rz|aK>b0X2Gtt%u74YVkQ8Eq_3Y1lBH_JquqvbK<sLfR6{lWR|ZyVIR~WGVG&DIF%SL}EKw
!=<HdV8$#s*6u@`*t8T|M%xuO5-5qpQ0Yda0CG++aGMm;7EH#p(Nsa8tI8Cn3SmX57$}PmS!6yFGb*v_%h}{0@no3_1f$5>G)W~D
Rx#U24ANu++)-1Kl(9s#mQbh_C+G2hI$Qhj#eYiBQmP>8$ww@96Ul;vE<aAd6S2jKeDWu@FpiE&)`SR>{D5@h!rE5ILKE5kANYT}
{9T6{<i1`yu%f^IAJsn7*i+D7<xk_%#W+3qbE@YVnQoeuBl}Frx>H$(0P4mt$He<LkXZp=*1+4G%x+9)BQ)Jn?PSQq7^cL%Z8&J8
9|i$75=2CY4*t;TS30nt{-e$!3Lt+Y-{tG)<tHpZhU~dwuFaKjKaR}z8Y{;a6Ox7ag*g&g>RbNUSOrP%>Hg2W4IpT1pHF7H&v^<4
Ak|B`LW947l2bba<BTdco421{(EoG>O}j<lo`^l);pAQV8pd=jG=jW)`}3tgnpc084|J59BXk&m^0yl17oNJ<A6Lw<K{y=~XIz|&
8G`<sx+b8&;z`#MWwX9!NPX<4N`d%ehA51Ye1;-aI+Q9ROV(!!ooEM-S{esmqB6TXbb{;QoQK>vB$Jjih{}>zgPBebBq#=$NP)76
gGRK*dl0Xqy_7${(q1I>useB)H8avZk6VKvakB{hQJe0KA-RXzQ`Hc}&`8rXsez4h7~y1NA3<<EfE|D5p1VyhnJ+`WI9((#f(yZC
36t`4o%hCWYW^@qI~SPI?+6@ac`k}9U?P7A0Krhi1VX+U3cy(fiJHJNL1L<`$S5;58HGwPSzB$2!EKd7q_)a|sa;BlIo!cSOLH1n
B$-km=CEpskVJ+u7=%5t5_3%5ojcs^PNE;x^_0#>;(8g{yM&lwFKL5L+qtsD+I$}9kFQRVIRl{;Gv|GCTZT+^A#z#Uqzujtl=vpR
LZ1w<;gg^x@zBNVHDnKQs{(3O2!fV^PqT*w_kjqJ#5xFt5|^Z`6AK~|k$b+x<7liXc#Ga1$XmHE5i5rQ?)S*NH1yQjz~2;w?@s=$
I{E2rvsw;8m?>CfBFy!^uO-_t7FBB8%Z-E27#dj=QAbt=o<nqZR0UT90|ffEXC3&0L%qB_u$#F~6y3<eah1SRmjR?GuyWq^j#|T#
s}V(WC;U_W9&|8q#|-e#V7xoNUGIf|5<Rz;%mybTGeDA3^3tzlc>|>R&x9xxoq#(hoNXkS5YiV}LskNkhcHkfh+S21luBx65EQB3
Y<kI3W+MarUeGuYRU$sL)~GZI<h++0a|X#vnO|McI)+aO0+0<ScG9Fk6{R$V?UPCzDu`Z?ynvxdND$!zRSA>S48;tD{id>H7O?g(
0R1MI$N2x#Cp%kg`!CmNFDOlFQ!=J(Fq8$!2k;KyGKIgnOg@jxmP3KXIGExe?^*a+g)C{-RIOvAw8wWY0?T1#u|x%W;c0Sh&W@qU
3c?0!Io{^kr8i<~4Wz6pO0RhiknR(2iZ{`_U0@?Jds`t;XA(brt-|e%s3fi?a31>}Fi=vJ)|uv~RyOLb1Y8&8)*E@I6scsQsVV{>
7?zMIK%;a%(C=&%k?jS9auOb8)D*+<{5zMvf;pq1l6Vg~>}856G{bXPWCk9jfq|osr_*mvXL#@hIr9?=2P339b*3Y6%dEltHE|sJ
gBuV%A0m=gM*eJOR$ck=@5LvMN{UZC$lM|zG5qPsVt9d4#wv-%2#@0y>%q`5XJ3>tJ*RnvCg5`QU>-(Fu}<BK*(XL$6M<lix1X!a
HYH74v$Rh0J)!%&A;i11chhy2dSU2qBZbDuauL|eilRA%#1}B{$1bD^02DITGAW~`NCDHCJUjsd#GOGfez5yT=O5-6cz(?tZE#@3
pR^x+5I?f>iI{Jye;zv&L}ZFYL}13H7BN8*)l>u&T?ofAY8PeAEfZ2p1e8-mB@G(DQ6x<fHzCB!MNBj>LrfGf%n(3S)I|?A2q|WC
>+BqBg`_Hk?#WS$Ap+vlB@v8ZqR6W^U2aVOe##uBwlvzAGYbcIUpoUxDZS=G+9`@-PKwp-%|&sMq>8EtfKmwOOqm1p`v0#WO+bDJ
)5`$t?Y8O7N9|>1O$3+4EW<jMuu{{UoR?Y%$YvHM5pCe&V0}ZtlNdw9jD#5gH5C44R0v5>hNPtegi5HU0ia%SO9J1jMf8=V7l-M<
^Ed|&;?qP@QU4PSEsJ6?8yM7Bh}DqAV-Z7b{kw3Lv}A%xVrfkdifY?aK@Bt-r8Pw~r3q_nnkh|#5mQ9dZMJkAgA^Rtn2CmhHCm`C
sj4ZM3Z|l_lA>s#(SnykQHeITv|<Q?mm5<M&`?Hz*0ZfuZAB$%DrlOjHpwtkNuvzaH5S=~iV+GBjXBb(=n(n6i4P`)q=+a=8bO#s
sR~+YMwFyV1c)gCr2|455NJw3sFa|gC=!Gs2#}?8=$J|bq$x;dAQ}{*8dipoDH0?pDwdXlfr$btG>f2gnp#l8&{+AO9yewqgVt?#
oxRxkGss`^BuE653IS;j;$)TG!i&#iw3C2`Ig~aF4m?ulSO>sCVuVGo+Q-%7I5vVjVw0dlOf*A8HBwYYg;s?cL+|=yr^}wdKJ<7|
cRC+L{b3|q)UrK)Yp!pe2p~-eZML_y&SX*}BWXrJxuiW1QsqjeMlGrBN*QPsq}Pd(WA_vfUlAw^90^)A;RRAHG*a4b&^4M$K%sRM
)+rhUp$LH99ij9D#`Njdc3K^o(=If@x!)=KIH~jlo&^e2X+j`~U9R4e9hGs=FjRM8<YNr4*hlv7k$0j|J*o1__3P|h$60X6ZI-7+
>7x}`yQfE;C2YO0>*P;(z=Dk%4vB$Dly2CnK*wTeFL7^zmXe+h#8Nu)Vdsk*kq$=jH?6x$DTaZfLJ||@Ym3#uLY^M{XjkElDV3QL
3J{q9JkgMLYP*PNM-riXzz25F;72plIgLYT<UELfe_cfvUr*}!;rlSZv_FjzMe(Wr?xFn7f|w34KL=ngfcLB-{-+|~`HT(~WMTU`
_hg>r{w<o!D-sFEkSlAXr56J!{Rk<z*;CmyfT|)MBfvMCL{IZVfr$iQNF6HDP@;N1(BU~Bu!jlX2AP1y%i-)VH!ZcuVBMkZv2=`V
F`VZqgL}{pYu*QRp+Z3fk`6&On*Pon<4>lWLu`S$QQ^O|SNJIZ*@B8hX@HqOkix~_D0;vS!90{EA4%N-O5$26XlYMWbn8I%{fdLt
8)C%&sr~|{GOakZnPA&kB8f`5%+s3b8X(Yh*JBol&1@4`RTFKXqRz8ww5w^~;l~5a>wMRB)~csdn`&xQQx?xi<xdM5bX3WR%~ptt
IC3H)X(ej)rdEs#Y@<=6tx#eO8ck<xXp1r1L6Vdj6lhc!$5>&LAfSumJlCi(P*Ihs8xd%UTWrqpG0$k>Q(ctSptD{r1V&VX*dvxA
EakICYMhIpqRiAsk)7W2wW=`GO&e-WA!l1@A`O!_!PDjn{t5Q!Q}CCFAAgsjXo=I0@37Dl3?&mBCk}CyPhowBk=2zcuW(Q2Lwrs2
2m|ID1^(6;V5HC;%uVgV78AVMA7w!h!6d~$j9FNVWTZd7aXVEVCjfEE;Y^!PNk3MUuedjC5#W-0)3pP%H>$W81GVf`;&p-e1Z@CE
&V6B|SI!(wB*_FHs=)^QC>R+SN_F+HW@Iy*0hIh_>XiLl+@O6FkBI;`;ewHgU*?YNCtzkG+Xl3NQ4vBe&ItX}%Zdk*VrikF2&g8d
3PDeDT_G@b6S5S%Wrzw|1Z}JgFq4vT+`q6Ny;vE5vuu7NqZrlLVqd;p=VODmFdq`W_kFR4VTVcGFB@1SVA|NvfuFiW)!N}snD5GH
W*xcQ2Lf0ksXY*dI>6d>FH|GsC|d(J{2)WZ3ON9g2<B1BQ`yM%?(0)}Xz7mVKG|GDle1+N(i&GuXChQ*w*Ph=dWNWUDf|;jhRR#L
D?0Eo)C2KgVv=Nu8Af0Ph9U?e1{C-|oQ4WXr>04?$2%GE$_Kzi%m@<{tqcUA9>!B1gd>Z}Qy)wqObAjmg$p2g9uWGAXQ2JLpP~Ng
x-AdC&+t0GLDsGZpOKj`5&f(B=PyTmKekKGLjLK-5-(O7Lc|Eck#!*yLr{|73xqEv$P;K#Vi1Y%NLjYRhdFNa8p=wKS-!e9%s=kq
24fEA788aTUZzwBYTRVf2WnZv${)val6XL{I`qS<%LMD?*w&K{-3-)X+H`BZ?;+voUMzG<#ZU$^49=7uyWbl)*BDKZOw53o6o~-<
^kfes)4zAN=UaNA+g2vD_jF8@NrGYD!2rLp9a-0t&*!N-CqioW6QTxhVV&Ibrv!nAP{|_nFW8jxHagVJiK5uP<LaMKAAkWUKNZo#
yVM-JKF^i8&^~aw`A3xmvE7ezug`u1k6sgF9pEVsBL6Ao$DS#COk)s7x(Dv8RGrdO>9b=2bu%F{effMO5b-)s25>9{*HaoF9kV!6
ue15;){w7rufyOuF%DbOWttHLR2e&GU<~CB#tvrVQ}OuhFow;enK#Y?$pMA{nt@`Wcp>dJ95RPd@WG@h%!P<b1PFy1L0^>VS^y~(
sF5g8pbA<Mpg^S%H1@vt;nbv|k2tXWKg&Zxs5k?=d7-(;9l_Tg-n^FYnE8@K55d7ZpY;_H;AI!}RJ4RdYwSDMag{HUgZ4<T)^$Y0
!~pxG0PB=aN*_2AV*^Y;l)4=t6DEi5fx%F4#27S=NCLJnqWDUVl{gh6pkhh_5={!|B$O#aqI4o?K#5vf0n8C_kM{$S0g@-S3v8i5
6hL&qq&~_YlkOjV#K94rb&5`Sw}%7cXO@ST$4^fKY1MIVgh|3#g(z|QIfku0-l@<Io74$EY9v8^)(&usrobxnbVFjD=B}x_r2>IW
o@R6LHA~b`c>rKf$OzL^4k{vhbZ`?0AGr7*rW`QaVb3~i=oVKJv*+xf956J)hugkfBs848*#O1_Gw-1|OklctAtAO`>ANRREFiF)
cQxE>HfB8x;0m2_v!gmPO`#Mbkl55k1HGsoy)*v;alEuf+u<lpu!kvsEqI})IW7h;U<@mW#GMi|Qe+`+bU&8g%?smr9-OTQND{wJ
0~q&hGz}ttqX)m=7=jamuJrroXlTmSU!2*D&OWRr+l`NI%R7U0?lK3@!@ME=9$-+dASY7FXohf7l+i^8ux~Lu#Qf$wBM20LV8h6s
hQ7}}4y}jL0KbI^^JW47=I|yYS?@_P2@h%qEQU&MmHV>{BM|qts+xAH_4X;*zZ^GF*sHY%VC|p1585G<wUcy#DN0Iil$t|~f^40n
b`K&jlo>D^;4mukp9^fDdUXJc%smudjvqiXiOXR>ZH)~w6uH4^_HTOEzbCuZ{ek?Pw4yfn^`;K2q7{KsD@nGjKbLU0MP|g)F^vYq
Mqtf0D3mb4v8k&bqjSRNf9xkfW=;~IB?}6cm-dg1-A|r#i0dx2x^q{onHU6>o=veyVZ)?knn;s$f#a&}{p3_lElf-47<NM;?B$a6
<+#qw7HF~4lLK^**mYp%4!k(=kSJOT_V4{$U!-tl)61ymJN0}X>>d_^F1=%yj?)NngNLM;O*#b~Pd^&uR5{BIL)^MESEhP*ARO=1
@eJd;60kbU3`7M5QH&shLxn_?u|up1tWa)b-|4q{^6(g9UYUu>m<#2h#)>I(sc3b0_c<`x2Bp~=+HZQ-st|g2p|SJPz&tnB6J)*~
%WX+iLfULg>D|H}|7iB`&lp*wOcuRaOAf0ev??MBcBc%2y&!^Icmagv9Q>cR^y=o-mWhYt*lik94y`l!7-HBg&SHg1&S6u{Ob;-u
3b6%?3;8Ixp|d31#)e7_G@gPCT-B1MpwcG1Bby1Mjbg-4V;suNBIqGn$ulRfiPlq?wIFXP*`o3n4YS`280m4gJX5JCqumVAqiIt&
M6{x2=qK!^*)5x9h3vR&sy7&ITak-Yvtl<*oPv(==5dhB$twwZ4JbCz)xYweQ*p<*E-E4gNU-@L0rjAE5{~l0g5f5;@@9$tzVV^-
PU>KY@l0go;HYTiXDU(}5(NzWA!Or|KuJsGyo6vgqk5kkV#GYQhmOs4E>eqMeeWL^Txwq{lW}1<78E*4b(S)ef?713wkDY<jW&DZ
fQkoafxPWJ{0xPsy*zz&*V~P|b{I|J%vA6dKUz@%NKh1%6bekKK*WJSM2y2vzjM^_!03u=Dux09wsc=Trinp7P$m^sxpJ_8ZzQ-l
#ha9xS;O(%ritE}Ib@ZSU7`bE1$!Vugv2mUx6u0j1pER}{I(nkwoO4mx)H%`v11VIMyP~<$pLT4iJXF#6joTRVMIVdNCAuhC-Yr@
R54OoH7Fn_`hliohoU8=mn~-Ta$R!ct}gQ~_51R{HYX@AM4CD(G5F1k41%FuT0}9holY8nDhw71h+?N@GEov4GdO}<d)pG5xWfx!
3A7NHG{B)kBF$RfV_;x`45e<C_caGEV8o3{g;Ti}>Pow|f!PR=As9O-gOq-$IwGwwFm8nwsbO-baYD5!=@c&H>CZ0CS%P7*-UEX<
4u*nKF_I|}O$<;3%!o-M6A8OaX~UVD1y~Pec$sc;R0Ih;DjO4kVfqhmkP=DeeinN5VAIG+Gvq)IF5XhM*5ZsB!!RfXjH5D3zfH$2
s8DQ&Mu{zD$pN2)&U{3Z{S5d5T)$6T$2WeX=5C)ZJ)NNd^&$PLpkyup9EaA<AI*}!JZBTims?{+BcrhB<QS3c<XIMFwJe>zWXXaD
+9fw+Iege?NT;F0X0;nQc|G4?%NinC_5cI$^p$;xzh)mxX47k%xiCS?V2aCV4J`V@vI*ES@aNZ5@#@piYa<IjMpk|9fOS_K8;5{@
e3Ch$_gqwMd5H?CU<>#t4ge`Vw#PbomTY6Ip!^aU8^Q4I3|=R)k|0KrL=FM`k@gt<DC|xUZh{wdq480{?gD;XKA|U&gnX#l>_Z?#
Q9<VtCWf!HN$>b*p8aqq3jaT$&p$i8@9W5Uu!k%sc21~1-BSw_yd2#a{dWD!)V(^;W65<`Yn@Py4E|ZL^4Uz46d9j7DpU>UAq7ZS
#8+hH3Embgp0M^NlpdEdqiuNPGh%SfZA*A=3_FgVz4hnR7$1Q?<d2Kz9>9-d#Y5P)T)i%t#V353vr~vd^Uhi7!UiW&LXapzs19b{
<8h|Yz!*&|{1;r{Vd#4wX;UQ8B=+H}{Ye(8vs+ros36kkLL(KDsvDUO7b;dFv>A$GcFfe&$0VfB+X;e$v674SV;zkQc^GJz(&?g!
gGgnFhG+^YhVD#EF-1`f&_N+71VjwSB+Su_Vxu#qfRTWipo%6crb81-QxIW<0(5{03h;t!2y%8F#{;I2l#8fTOf^F?L`0NHO)*B=
Qf7)8A{nTHs*0qLr7Xx|$AD?=+#U*`ee@DaG%w~ufN~Co&tF5%k_aZyF7b}_l`&E(pKs25w0)G=Wh_ep<L8$>ebOHU0cOTpRRtm;
@MU8c*4TOUr1^I*uDTN-Rn-)eY?6DYcmPoc>L3Ju;Dg5!1BLC}GJq7TpB#WBUTT46hca@I#$<u=?Te8WM$oJ#Le-d0KBe8B%HmR!
n>01YR_XQP;hA)fmbno@f}zwDsIzl<$xbHBb_!gYZy7@kg=)cBS+wG62=Qkj<2X=xigR@YgdGUP3c!>_D9W(O==H;;`UDPCfFFwW
0d*WFSyw*iL<M_^5jzjMXyU4|xghFHfw|aw50WByV1D*~A;qW)9a4<pG_D<^cw8?sV3t7tA6`v%pi{XoOF|<BM3wrnTAl<*IN!^T
6AC0qeJ9(BJnr>)r|XnN($Ytsa~{`tFPjt|y^JRaC{U(6FgVD>NM4}SLoiJsTUU}j_QF=~A0)OOB=$5F<d}p#L-j~@QYBy97Z^B3
lfoU*?80a7PaDh8_+bM`^^As?Puq5W{qODGXXJbWo((d+lHz7{&o?B@nG6~P=6n=AROSwXCe{thz8%YE56wswsASJdN<j1AzCsEe
J@#;6cRg+psQ`&pPbxA%b{_=FAVE27fO}MKM9!WX6!^H|@G@`GRR5itWc)W_u{@Ix%xUalW-?UaT3~M+HMaAC1Fys09?tlnr6^hg
h$JXl5Q!Q{kP29e5L|)!rTryf!LVtnq7cLZN*V(ZiiRPoHo*i?1p!VXDh(n~(t$%r6bKY12o^4pqMGD}l!geBVz~x{UO||lwoNpa
$YK^HMu6G}P|Xi5<_`}%CTu~uHi5!WIvf%H<C3n_ktE}F>O0MD(*;h|s3b_DP-rN_@ysx>OJJRjM<Y)dbOS(dGJ*0#NOp)dnOz2|
sg0Vm7|^4o2(T#03Fqeap9j=f|HCE+wVJl5<=+KD>prn?U%r{_OQM9sDeyR=boR2(gnEu}a^bsu#I;4{D}Xo~++%my>~v1okZ(jM
=<hYE4o<0n^@q?4I+!}7<tDMcSKw^eeqPlkpo0eRf$C8vRbNo?+n%qp4N&(ODM9Wj7=h<$Xkal+Psi~)4})F!0+LQj9}cFA-h8_T
k7_KE&NIVI=X1L|-=3qAHh^{=6hO>_+&U1S@}}UuIwB*|0+-GM)XFEjz;r1{q3T~5KDYzy`A_JbwFOp;PA9wC%^`J6N$d^0RFm^{
Y~Kfva?p&AakT%KfFgzyn3OR}O)Gg7|2?0esDN0cO1enDq`xYJlwv_)1Or!AUylw?J!QVrCK~&W%1%89L{*enfCEEG$qc|0kF<bd
LM56iB!Z*}ih`nvqF{>J)|{C}Hu8SQSc4OhWe#TfOVp(ibK^8)<<5L;eb+G+VhPHaa~!UxJR8kT-QXI#FB`flmsB?ksBb}lAIXqa
A-rhVS4Uns1j}{-%&~If7$F%kd>X8vAZ*BxlG3P07_)C#p$!f!*5q0q0fL!mlg7#=WaC_UHN9Q!4tF$^fWi-v3^L-YWB~5$7xVP;
^gIKPcqpm6vy+Mn8@37vFwvYi8Wg3ML`XJf;z|}ESel?glr5patBVP&i-Z&kZX8&UF4{LpS{h?3H7`PxT+2^(`3!O!=4~w^fX<<~
!ZRqrL|GHP+7DU?v&%M~YYnm7Pc=)ih9oLgV=q~BsE}f@IpKrB5f(3Cx3UxyLnm4YRKp;Uh82YC9|r~YQ_#iMY(sM_o|eLW<SbY1
?)Vw#`5>-Rl#y2fa|1om-J!b#NfHGk6c7;+69m*ur5QD^_;%LSlZLZ)b;}S}dZr`Iut=h&u_}F&*ShUyr^TRef|lMuzQh{Qd6Udz
q|g^*1*FKT64kN65pY2w$VLp4L^d*zla$b@jU>jSHetDX9i8zhNN)k-lQjfnVJR&{FPIXOlJi&_t+a`$x=|xWQSI9ZVriz%M41Ta
x|5w`Fga;5uH-L(At+D7zeAS1W^RleN|Kh#IV{D>0#v5$R}Qo-;5FA}7>O1L8>XG{NO8i@q7-19v{RHSs*$T+T!D;3E#jzDih^=e
k2iN|zVma!8HGi%6g?lF2#sfa_Q|MIltb;2j8S00Ra8bJd^&lK_~T=r8t~Q}YAhvXI<w2>qNzM!_}X2q_Ho(8yzc6-9htWkfT1xc
w`r_7>%lNyv$xNqPG1sHChL>k=4W_%)1Ex|-gqs1_@TSKal<oAR>xQw%hnk&FG5|tM#TqHo%J;9tA`QkjVZdPb9knnYsH@*SG^xH
4J*De+}X&9jF`Y&;>)Wb%GPuwfn>aMy>jn)tye-HZuPjG8ezozbsu8yUua)YOv7;40U~nV5t)Y-)KjJ{i(pZS2B`4!pt*)X$+JqC
_(RP~@#Pw3{dVVJ-1pz`DI{b;iXJo8$dOMFxA8#@;Vh0v0&FG3q8nvg0Kfzh5<7>~RSLQRMXCgJz<e2u&@$C3cu-op6iEgEJrQMy
fDpNnF3@sg8gHoucEg!L47F^rBwJ)R&Pivwz{~}l(D<Y?Q$!yweYcvPTjF=kFHnS@q?666QvgIf^|t~5`jHfQP!F$I1CTm22vSm<
w08#?PTgZ*7iG!E&>MrU#_~)^YLbIC7m<ORYA<frnX(!O#6A4ZB&`@JmSZjP2yl`7Jf_=^T=(Ye((jYu=N;M9*kMdcn3Xkfk70_5
$xqr$IiF(GP+HLx5fu<jl_HT~EJWSsbUbBL`n`avk&O@zw(1IeEd09wqQy7UGDZk9Ci~iIu+dKE#a%<MN*i3Zo>EH)eLTC51kfFe
^k$hn99|A6Yhb%YH*TgOA`@h`)e%xBRH~07v~sa6u-nbC)fvq&-HYMZ<$2ZM@E5a{=O~>G1u^v9+o~-Cv7qByF6Wn7V~7ZvNLLdE
7P58p495?Kr0cVPXM(42eoL>XQzs8Cp}LA@v0x__Fk=GW*`+Z}HZWr}(zYHH0H`b`r70STDF!BErZGiSHq30pRKY~GV%uPl8m6j{
q>OA#6jK^3abWj73cim+`Mm%Ndvx|kPUo3%128;JP?M14oPjQ-)(0Y!2y#F<3KB*sh?F~&yUMt{fDXtV2~(Ojj^W9r27{ABtqc83
9-y0-5h_(6h#n*+5Y*Vi*jNb~XinIOhRKWtX%P^3wM1Bn%sGLWwK2ySJ00&%^>G#>O%!%?66kW3Y{imW5;^2f+2>HTwrIhak&wag
0Lt(ngd+D96zGS5NG9rqB3Xeb6JUg<NHvE=d(NE*QUk34$X1J(O$<XooPi%v>^?x?Tzlx}teEFE0n~>KlE<ELm37*d;7o<7hA2?M
iWsh<O^~#;C=4VPX^JUol_*2?S(gwLngA<7Lg^wBkSJn;C88-y83K(YH8E63P^N^{D$+E>=rpX5Qxr^0$^``hBn44SK|@JMOa%fI
w1otaP_zwFQ8ZCgR1ie~3rj;##ZaXv4GJ(5Y=ew9SAHCU_In_8^=_ECVp51=8EKWQh;DE`^QIN=fYj<Bf~tUcNMcc?IPbHeU#hjg
jsp=sL5Wfc9`igW=A(lsopTbD6e2`414<V09Dqs+ka#FjmT7ZvG;n}+V5zB8@1(qA*^zJoBKV{ZA%XKFDc*nyrb32@fP?U}1X9#V
GeA&56q8jW1645svjt2eKtvS~6Acs*Q$p0iRMSmOP(o<dfiyD#6;Kq^)k_sMB$QJTO#xF-)YMER6;lybHlia&wV^0tf+9#MDTp8{
kQpHgK$0cK%nA~bTN4H-N@->)h=PeEWFndnA~fhU=|Ut*U}IK3<pv3pf`q`cd5mIRBd?%<b(~G<0vM;^uZRfzENcdh1)NS3DRABD
4ZF*J$$$O^nuP<90w4g{3U|m&chx}kH8uy-DzYl078aNR+i%lkKulCbK)Z5_PsoxPP27|d!V%-~KJ57tcEht=9xmkao?A8c{0s}W
RL=t;ol-qxZocfG_oDlHv#Hs)z|&-aJ(Wn+6cPs+NRi_sl2A%$DL{!z9MsZ(7)+qa;hlt&)(8~|61k2yGKk|A2d=T_L5w=<Sa5wb
do&DAZNTFD$vz1wBr|rd&E}`d<~;!GGy9mSYp8M33=tc!2T>V-_1*->#fbTk{sf$z2}ikLBzRq)=o^sUG!_fY(!+1zheg=$AM{jE
au2dM&M>VWO46E{A}9mt3VT8G!>GW%<@u6PtLNeT7Kx^5Dlgi3<KFVgMJFAHBzscr*5B_OJ^lB`%PGU^D2`81=e+MR!K1+5q$!BD
8ZlHA{_;u)u>nsQc;xrO%sqI%>BH?-*g_~kU25a+!wn{(%2pjtM~U%~V!sAnaBgs6BvkMuE^rTAe0>tW)>@uz3<)UfmTFL3l`xxN
EsR{*E?8;pyN638Qd0oP4ODC!WOD068!jm*h}nr!HZ_WaScHE^nRzTq^_@{zj!DWOqMsKqwvO0}r6f*aI2>u!Gf_n*&07H*=fzGj
1ao3-W+<eAqJW?ZAT-Q9WY;!sKfOJ21I%j8<BdfWRO-gL#N3#0pl%cPm>CzDVj~tRF9yODJ47%K+(Pu?9<fSDhqQ=xLr5esOAxF}
7YTx(<_V0<5K|2$9{jj&28wZmFi_0}PQ$iz6-jJ~qJ*|{RE1MZGZO0+CA665AJ~2We-Qq&*Sz@h`#A-Kh<twhrDap?YaF%v5DGI*
VdQ;!IwtoZ9RgB}9)cjl9q6H!odktLuO}E9)%l=rlkqx-i33{$r&^$Y>RrdP$Gz@+4l9ptuZUY8P{;)e(iE#AG|)&wFvv6_z*LJQ
{CXSuQ=$iCox4!OEX%}@#5eoDU{HRa^dZ9q59MLg>IZGCB*vMB`KPFNWXCpmB?Se;MBaa9E8HPvtiQxr{ck|{lgc5oKO2q8#6x^<
bi8?RpHQkE$E*6j`FTT{Bm9k4NQrRACmdf_5ABx=?mAzp45bY|YEg!vr0C2e$n<X-<XYw$nRNMUzE9j3Bzgp!DOk$Ds9m%`!rIC)
uZ_s6o#2-apie@Xmsh7bu9u^^{(7KuDRh6A_M8wypYZ_N20;P;n<0bfdw@O6ApB)NGa^twB0(_J5J6B(M9~z7(4W`Th&*|NqHj&#
Rxz9G$1Wdianbu@y!Q5|KLjwi0U-=X8XWCkF!uqqYDx1<R7bK5mBYI0@j7_;9zvYvs7^5dJc-FdA$Ulf2Vf2%27~4wHQ+zmO1`QG
Pm><m0wjn{pgn@TBn3m}lqcN+YM6eQ&>yE_A$g9HPzIOhgRr}{{<6*SLjfL&dce1a0}#HdM*hum7*EiAMPB4Tb|r~lY5*TxpnHly
{YJ7aD>wNukZ0wvl>}dAQz(#sCwauF+aOEx2$~5Gh6@HHrobk`XaM>AbWnIe63MU=?U0F*QkH|b33Th@@{)oYl}zwA5*XQ_p~(s*
Ron+eSLngn6G)0g0+`9>=Pp6*;CiMV8le6Y%3G5EfkOykPRpy24iE&<1yGQ(l$4^$0!bozf0gi{f*{anPq;|GCOZc<J|mII(`*lt
Qd-NdMp8jdY{?=)Gm~2gs3Js}C-G*KF;GNGN6K{*O$kXvLq!QlUCKBjn4JNkPrPy9U~+{`%|-!x%*YrBCR&jrONJIwlA0-KLYfZG
ga;S{$sZs&a&<}*MI?nF*Tw^m?Z6l?Uy~Gqeqi@H;RWdz%NwEBfW#C_{}h@Bzf3<8b$@Qr1xYA!7nvy(f&oy%Z;y{Md3rP@^?Kq5
k{Ci=0OB+&GiX(uJ3XO{I>TE6bVUJ44X`fw=Zeji*_O=~?IP_kG8P!}^SWglAk=8`#=CJuw58R`sl%&H@24M^ew`wYh3mh|sR9$X
X~>2%I%nyjpazmKr2<q<1FV>k3_!e`q2I*j2aM9wLA*lU;D*dJVTPEbXecIzVXBgUX2pq0O&EdENuy0tRVoywCAMf1Fku`5c@8&#
ZJv<v>%d?G+3w}Y4;Ri9q+%2jk;+dWXs1V^sIwq#Byn|{P~1$!TdrU_-ryNMK>EiM-`*93VqC&vM1q-G3K|4F1_J~7i$GNYM}`3U
NCW9k0jj(9u29e^_pBRA88Aph>h~OoK1ut_O`LocSE?vQHUScVB&vWVibrc*iGT1a{cfB#(ZM*+xdbv7Uq10k51b+PZHgqL>^^wV
yex8|z<f&eV4#R1KeHN|s`ZCaQF7EXE#;MisWSs3>w?n+Oj7HL*k)>Izl&fVnaLfKL>A_F5=$9!n@BMlXY@J9BBdhmK@p)MNTrd`
IE!M9QUf_GKoJrr!enN>tEeh0ED_jNB`KsfOwP_`oNYo-+nC#n${3=FyR#7tB$9;DEgAzg$idclVJHu}MA8IR0g)iE$W-gJmA!IF
_|h8hoL)is8$H_<F|6WGrZIKO80nJ|@*N+mWZ(?Alpyvnc>$3U2!+xPQKSZf*n~UIe}G8DOn!fzQ%tEYz+$!a^#h8^g#`(reTVg@
bBSPx2&N-Pz`}B(s-v2L`%!K*FGE8sx3;8z4=&#lG``Cg!v`TZ67j(lK-`0~whp9$Xib8H&;&=glqOW~2L@5ypl=io`8Nk?4)UGT
o0dP1uhrS8KKrdS`Z9GrkI5*=DFpx)6r<j`obbu^#)FVU%>l%PKI5y{11Txgz0$dkdHEYjNVk$3ti%EzrWZ;D0<#KJ$rS8>b`gG~
#SXwyyr@bVPER4=d4`1@Dd2>1JF@mu*m4hi`nh~_iOCdjtRWK7dZWv(=^Bu=1tdi<Q%B_<;i8F!>^kYw57U6{nns0sgL#4LbA1kH
E3OZ*G!2`#5inIH2e==Yp!@AeQ7(*QO^7zhI_ddG!eEH`4t65gB&}eQD2fTBaCzlSu1$!ibRcC29{<RMsJr)|KnDgctJ!NSd%&80
03M)MPT;-Vlkj=rA|thEqc7804Jf9GV`z#npsNEylm$Ym{>l!*lMIi9FA@Yuu()zo&M02Ry-(_<b)6?;5+bo4_-;enyIh;&HoSwK
NJ`+!aGg>^kIB^14Gsh2J>m*<|Fj=R>b7YitFZvyp@~Z=&Mkt-EU%tT#q#+tM6$}(z2nswjS}$Cx*ba?l9MJ%(9N~by`H7A)^VFg
Q?<+xr|u><hRcDXXrv8-!p&}lmioALDLKO-JZSM6mXvgCWj@gCs)IVBvWl{ev5C%h)+|I61`L`dF$^+ELdPkA?DgVkeZnNN+LqY1
(G-^wha7SpB#oq7Xo6N(zF=gq#e*aXq&h)BmqGtWAc3==?f6H@TXP30|1xO5>C-A_jH;R+tftwQ8oK+8DtQW&VAa0k<Jx>=Jz$MX
{akM$AKvpE!gNB>XcWPXtfC8+1W17>BOm#5Y-JaT64?3T#ZpAV>-pgh?6uy^&5}bB2R4#Oqya!vqN?wFp@@1%w|zx4W6y#(9JAc>
A9fQa^-APAydjf<9DcAp3LHf0dHI>6r0(ALT%FklV?elU*}=y5r}88Nl6X97@{=QvPMTr>_p|rgc54|->MrFBy2srMWZ4doqa#07
zso6*clgoZdura7o~HVA9!pT+(=;&jJ(H9q;0w*T5)mQT%lg3x+I7_EeYduC_fj^)Ov*DcZDgeA>z)fOWuTZt!(cwIKvQ7V6deCa
aNFpC(-W5ttW?!Tp!KT6Ggh2VGH{ULj}WKK254fF>**Zp2UbQuiA+Zt73J1Z)UbOko7E66y}OA_FCp$lK#?UH*gGZx0HWW3b}2rf
4vEAB`sA4kq@?tWLqOFjQ4+~CBt%IJ6f)F=5fLE@5X=xr6a@oB6j3QLLo&e>v_dk-l_*E6E68{(!37kQ1X9vaRYFvxDGrYRVv#W*
lp{i<NGcz==>g=Lpbq;d_Cg#1eT-|w#{e;mry$FKUBSGGsVNEy6lTITC($@FwTG-^^kM1`tD_2D!8)MsR5$QJc4J*k^t?E6s(f@-
bAWp@1o9&kJbinMH(G7#8#dXD)Wx$il5~eUqAy9dKVIRj8X5C4YMk<#&?M@dg{`yib7vTg?v&x4Tl=;X<bZIHr3!q4DhNLou}-yN
dUiROI8V#8hjgjn0o&zK2*e36g(MP+#-=cnP`O9M(tbhHC%3}~UysZ@xNX=yhV;R{-+1K4op`{VY6$R!g@jb4WQidT0&nu}akLDR
vw5T8%O<1l)3ed_J=iwYGD!~q6sY|!gCMznXrBk!923-;+;>b#%-A995;$$bU=iX#Vt%Isl!aT*3MWVAlw>ai;Fx@6woy3Iv4*Yc
_ERo{nZ(e0`P7El_<|Uzyss8;alB&HvOO(DF8W9PU>o0MPhfohH@kv`Y>(IT;=pk8f}~z!3`|e*3eI3Mz*J5IwzLDyCmh)Y2%s#S
l$b{-rkKg9|5dzQL)V+dG>?EqhY(uiv0Wcv<|+05zxsdX{{U(JzwYzTD!=LSe`h}2d+_%16pOnCASRAzfhH8rV9MtiD<t84J3O>J
Pi}}mT$sH>7!zMCA92AsXTRonhv(H3>&TLZ*}#Z)ZXbNSy{Fn_&tA|t2}neLZTyU(!khKxd1sOvo0Ag3Frft%KV0CLhnUq7NGK@=
C@9e=iCID_c5WadM~YQP@z6YQl%g~WG8QTkED?7uqDg{^3TPPSOo<g<q_bM{L^&vsL_}C}b_$LwN*O7sC<ij;it-yZ)Re@8G|^QQ
6&94mQ2_9j#04V|M@v^DQW1#ki^8BvT3w8fV8jGRY!ek*YAK+OjACdgCYp*a5rZA99E7BKG!C2iP6`5Qq@p>UQAV7Q&{42zLfO*`
G*dA}G{xnJii)6$T<ud3P;6wbY=}h>Lr_S>#Y1qM#QIQ)RKFuI2Z(t95Ajoj)ajHoE^L_AimDq1nt4O?v&X!YEku&6qKuwsS4E#U
%p7%Wm#IzG<uSFFG8Jx)&Nk5@L=dr3T0L%Z6(FkhuPZ9N&TI*6%YcZf*F;b<L>X;T6cn^5rIq(tcbsw5sGKpCT2-{D)f*I|CcR-z
#x$-mMU7e8)^zjLE-H{IPc<`HWl~?G!xJ-zjfk609XT)?M1>(tMKwf4QHn%S)~KPan%PjG!6kxfm<a+vfQn5TC}pW5V+_+oNHs~q
B?n5=pkfMQnjx4i6|tZz%v*FM*RO9$+U<)8LU|^NRL8`*9?4M=NO+~x#!$jhvw|tviweMJZBEX0P2e=6LW*N118k%Pa05ssAQZGW
)r?1?h;X)_ht8Z?MonO654Ij+KuCW;!aruK`*jXKsR91D3Pd~5(AaK2H@oycxPk=~EMpicTNCu_55{8Fcm3K2<zRmdzSxRx2WL`X
A#u<T<cb1;f+$y-FHNbjKqTNe$Eh?r{y1}c9w`4RfxM4HQ+kDO#}4xxEaN@g_U_$*N<ny@2KRyfp*qk6HgAbVh)u!nQV<Rh(uqX@
q(ev~6x0O)L`nrTG^hm>D3J!0(j+4Pv>qy}xJso^v=pFGu*F+51}`T_OgAjjCdQ)1*0Vbe8%AhJHq{VoT0)0N1`1;|=`lpmG=xR6
6f|g!jV(pBYO>=AsYPPjL_tBc3MBqlM>Pw2!zqf{LTr9xp;6<o*`}0BoEUn;C@P_?T5=m^T5Ri9@%Dz@YSJ)eTW*Bkulg~MDQB9C
Yimqn7Bo=$J*b-#&`k-b$4n*7(?uoKEYt&RHKKk@RM3<kKbTVlK}Co-d%NK^sYyaAEKyI>@Fgd_IvqX_OSmWsUqWo}G>)DU$sg19
o$8N1#>8~-z~U)0fX0=>aDO1};mFzT?7iQhm}NeeV{s}S{l`GEGsq6dVwsI1AKM?x_<xW1qQ8?yN}uKsC;pbKwN6!oKja<FJG|qK
F1sIp(u3>g{{+{gH@bfkjX#6Gz-J~}R_{>cKZ!&4pRA0S&{PC;I)qa*p&0{zWt~~!B0p2y3vxT_`agxLBFTnmsN?NTfq*^47(L6!
@cjGrdF|L4=Zwtdgeab3id2-PsSrKPJ<gL#m@7T5g!ky6bc*n?nor2{;4}f&-P;huRAseASuzGhpKc6-CX5JV+CqnC0kIQ;HKHlD
%~q+@R4`1?L7}ZdO{EcHiiJn1fk=j+QXrIrXp9xKnxLtmqL`Yhs)nMOv}$0fX{WfrK?uD;Z!(sarMASZ3JU61B}z)HZB#}rwT(ob
vqcrmSgI;g0=XryM3GU-ND)y)k80woM%p&Qw3J(J3^M|ts;&Y7l7B7#S8(LylbrAwKZ_n|ac~__zC9HW#DxRufgvU!0Q=Brgb0*F
v>i|#g0O&lAjCC7%?vTu&y@&w$B$MNJZ&__y*mF1YKDlCB_fZ!<;^7OXA^@a59#iLP%x)QV4&>%A^vihgD6V45$-l1d1{=hiKvEv
D5_SNsUV&{2%upm9t^_ZX#HRXDk4$<5eTSqR01=Zg^-F=SqdbqEQSXCeYB(R_<M)pzu<9GiN_8H4C284_q<Nwd+26jq^JUB7(gjk
uv7T(1Ht(yujL>MK#fo*(0rddkx6A5qyUI_1`xsr(_ME5dEMY=A0KabU@x#hM*)QF06(e-y58fO2bb49QFYl0GLX1Egddmf(4Z)&
j$HR_dHcQj2Q?vr3Nft?M^vbL?az25>yxKEOgW#8fx<<a@T+h9c$}sNg(h2rGqHGQ+dEIFARl;q!0u54=^(JIfEgBYFZhHCQ%scv
Aps1j0YM>DFu^2H1W1J|H7u0VEkuwIz|4fS6HqX~4hTs8-)Z_46ir36C>+8WsM4{G66rBLnhFAy<1Z%e7~5J(N*W&XE|jG>lPNO@
a&k&lCV}bMP|}#!4z(0bNfAjA0VNSsLlZy~EKyX;MN&+#!4N>j5keG2K}^Kwy$()v(gR?U2sEOUQV_vZp-QmJLW~l!;>2j*`Nkp&
N~xNtf?6s#VR0XlJ>?~C4^*&T-Is4?^jXb0$993OiOHpk`pxONK_N-`{^6kkkdzC+{T~@$%O}S+gQQo_X*;<2GH+#&(^!J>W{8sS
=-~rrx&gsDksfLx6{(Y~vjhx9iD&~b9$?gk#LMQ%ZIWoyP9sekK!A}<VQ9&0a3}-o=O5k9RkUS=svbQ4{Xc{A_|<<Q@9+6mC_?5I
;pBd#aS|@D<RulI;ZNkL`Vnb+F6hvz4hlJ7f2+bBykc)SH;ci5|GnU|u)Dn~;uGT&w)J|&NHCJUxZ2~6&#J|DTGAnxT_$04lg?D-
HtWIV4b@zf>2PO4!99RlMay0`FGCy`(PoxVFr*e)$D}J$b{5JU?kqX9!{s^+fa8h_pl3W{jA)+i@2xR|2_8~UQN%B*6dOd|R6-EK
N|?-q5J(iTvS3I+%M1er)y%i<s8W2<cQ14e<(&nfO9YfiG^FuMEGbCAlnFc`m``UN4Q&mTw$*JZ7&h;xIW}U|KvKYgf@gCqYlNBy
3bPpAbfJ*3xF|>@7$as0LR#kh5nS3dfJ0EDo{S+S9hKsrhg{=cRAUV@UEQnMHl0R^q`I{=diq1%2u)FeNMMAxa!6`L3qoc3^ID*N
bmluSxIMpI$=QJCBr<A2Tu@!&!ektd(wz>pG-*R#zIT&dv%S2{6`i9LL@pia`n~nXrjFKIU1*&;-JB}92S%(F1+=d^m;}wEQm_*>
NJvT}_Yf!@`szi}AsQkyeW|sw2>G@yQ4Ez#S@&TL5QK;g4}C3i?nD4gMitRQ9-0hi2vmUjQ(!7bu#FG}n>Ik7pJyl_F75ehQXrWq
CN&|l-yS|RJ=?x?^MZmRk8Yh&SIO2k=S#0UsNi7sd)9*)V-u0*&ZhmojxMVuln;ij!exgRC4pgwCcP<|=4{NvQp7jTK#55t8we0k
Qw6}ALU{`S-f2m4HA<Emh*+l(^>@7jmVmtvcEiiYGrYm`N(eleWPJNmK5==lmY_oQ>UTMA2I{C##}kAe)dTKZOD7^W1R#jffLapj
%6GMeqE4XdtnjfJVO2_I1ePdvH{7l?+%IAjN3?{-{7;i5p6K}zJE#ZE^;H1q$lQ<$Ac8;yc<)k{q%%d=O<BdxvKnPv6sRLo?p)m}
YP!0mfzymNy>iB2*=I~GiibfbD2h0ef-k6TYmnrxFM80;rD5=r0jrrP3cl}LPDso|_Mmj^YVb>i4J5A^X+Q$tL>UO_Q%n|eXz@t(
$_@v^;CVu@lfy%)K-!ix-3ev!Aqbs=w-;V87qkUrw2q@uA&IR%CZKMy3ZQQEq8!L#$!MPXPSDmM_yua$8{+gS0?91J$E7d_Am&cm
9NmToa53&x0uqCa1X$qqz>)xFuhl(v3zP13s9Ac#2qXgr5m7`$Q9)j`4i}ytRMX|Yn{1jQ$_y!tP^=i}yd<JKIub#>iGWDCLX-uw
FhC|CF<WxvCKaKgA0}8vSQW&Gtd!w39iT*Yt||c@l8)?dOBxJ)2xdD(H$0(EHAF#6uGyZN!4rybd0cTqWh2&W*6O;jEcQoQGBQA_
!E+jz;oXgDZdh)u>cZ&Z91<04TdS)VzGv0k){M|w=+3iuYfcX6Orcob(mO_S?{j#Fz}aLZc!kqLgn*&|vIiVcQh?osRHDN7smeqa
0TeiOwQbw9sievm(8{Ypr)Y&Ntu_J`r>u-Tn9wmiAS^j?9!~X8_hNwPsH(;jn~_-%9`&VXJHeHNU5*ikD9?RRnzZ;tgVD_rh1w`@
z3z${8D;Osf@JruPgE2RGy{6>5DdhS06{Ic%3PX=vW=PIa2^P!FNYxY^~4#~mn^Ipj}}-gL@SsYYpoPXtmHN2j-O-GdvAyKUn+bB
`?~|*K@24U&u2s=gQ2gfsF<Kgjg(r8k(J{%E(N4WKv7+Yh~Yfa?3i_5Cad44C}>kV00qyw2!MG)!bWf6Nw7K~uG6kTH1wg}qB`J9
p=lEVf(ZlBjm3L>ahwoy*9jDT{jhsaPT2@}VZT@oY$uojBQ{5lefzG5zYYUf1xhL686%rQ%v2gG`n?0lBFMEGp)N`BXz_~-n47}W
AtJ@yNi7Y|G*POsCZ!nlUSN@v1qLyuz|t)aCa$|N%XuV#?K7^ON(Qy2WFTPSS4u9a^KaDqF_M<<-Foku3szi|i{*Mf*mQ))MVE$)
d?5J}ucqlqkmd-USvn$oGW2}XqK=w8Ac@3*Bb1D5ZSnq~Q{p3{5kAj41HfITF)-9#WuC35DLt;!BQ;&Bx012zo1FvD9!zQKrasoJ
X#=D)-%MPfwe)O{aRh<r20R4&C|gm^cng$(@2askTsC+FMzlwpA8M{^bDLJDCIs_iw8Vu(DH2&zM$N+v=>Zk37#X}6?=(E=NYa%@
u|!u<$nt8o3^S`2%%@KYC)--~^2ThWYoHvtkb9KL@wS!88!w)gZ>_urh@q^PL)PWm6?zcq@eO!~2MwQ&Ds)yhn3XAwF?Sf#Ol4Z(
5HUm}bpQth8NuPT#;z-36lz6Gh*j5VQd?`as@IgQ3@W!Ft7xFLYH!I~HV(K<``A(HtZ$b}S0u5+?2lQ%t@Lk-t}WM=kzN&V<8!lX
-gs!s*k0#@Ub<*;4fmXDj2Sdh%fCJaL<kxa!ojoVg_=Ob&##{odsQy;4uNgGj}fevcFl+z?@X9_iHML$CPa7LhY~O`p#WnQ0=Hq=
VFwzXF3)FG7*6`3McRjJk#fc5=!z62LgpY!JWB(sTCxXS2ZTmI7kaw7h-6XF7kAh7o8;><P-ULNl?-u=<USbaBoRfLXr)ke3-5>P
RmAMfNfF3whH&W3t*XC<J((5?BYe$6iVu=KjER<r>@R#Ch$0ONr5q6+i5>d6j+bHR*I~p87szp7B|VwrLs-K?scTUBz=MWWkP!z;
1O+mfzh5EUTjQ{b){JUaO4{rAFmsU*aG*8T`OHa=m5)G;JwP~E@6NZF^F7mctJ3-`joWKw=q6_(<3}lW0p@i?5VRpibpR%)2tX|W
OrW7*Jgd5edl$2WdVm~C(7S4x6|T9t=W*I~Et`UoRq1aiX0&ve3?AfEh8<F*%zx}W!Sru56#Cu1DUomujxp1{cvovvYc;_@6c7kG
cr5U_J6+-1gEk1{=;CiJN3r_9SR@_5&OLSB6WQY$)|XRZo9wHy-c%BrIf+TQ-gvU&qGxVWcLb@sY-hY%Bc8K&?4(Yb9qHs+_7;zW
SBuzLvKSQ{K*ABLO|!RPa8ZGxOnks46V-E|u{5BfM=k;&dX)f>NIrqS+~<E8L!K2*@+I!zf;Yn_+!(^<VrD{5wf8HBA54ZoL^mN%
NEmrU<}+uM>+8v)sN+*sxk_v%M4lph86^7?xei89L@yqVa8cB0Ttx;wr@zojI0xPH#!%erg*%`rPuY02Xn*OH;pWJCFj4lVBqAOm
Bp%HXH4+1KUrZR?fC7+z+p8`InRs9#yi(W4@TMa0haGP$=pVa-uBQWfN^%DJQOtB(?*b3>^9psHlg#rChNt!J2N6DE{9uiHZ(ZV=
)It+8Bpe_S8zUGY;e4jOG2amLJj)TA6%iWO4-|pPyVSU1&M$7v81CGtwxz_>!#&=6WIA|S6vU5UGcfI#^0;d99-SjzcewFE5f4Jj
6&0l)WU1J^kmtjt3@PUF4-=m==Xbsyig)G5gysqd9~?<971vA`sKbUS2ijDM8#E$5!0RbX<sVIdX_6lNFSVTOJ{mQ;cZvSb;n4OU
VaikvV8q0(6m7@ND>1azT&pc*DQd+75IRD4d><$KZfPgko$;E54B@`MyyW#~9VY&-yJ#JuAw-1`eyB=PmYoJ6q;!~oB+2=y!S`Rg
I+%SaLv5r^t+JtV+kSoJ@J;2{+#V)EdNpD-r1bY|#b2?OXhQwDobz`RTWOS0;w5mFsvOxX@b;8`9~0(u#dVq;JmV#lsw#JzyuNG0
GN_Jiwv=|>Sx=YY4HMd>4}($4)u+OI=ege(&w4L)oYXF%wDVL!P;{jDd#d~4a_dtCO2U-4tfGEX-h1Jrk3m$S>_gf5TkV#td-~=o
GIZ$@kIX1}f*lXr4<DpM<i>Ib#Lr3c4nPm0PS@=;^)J_HT9uHClIGTyWy-S-Y-U9)AhE2mQ#J~JKtrUZg`Ub%F%LHrGSll_Cy4LF
ZMusb3dBTVg%i{8`S(Vex~ELUB_;13e8J#(pay!=M8VA@J_q1mti}V>7=hQ-vhs=2M)^8PH`*P>qHTjk1sG~AjS)CtVf8-vnHL@f
4oei`(%Th~3^fiJkIrN4WA@Sp(6a&yQF*<~F5_{N84iAHY)nrtIXdXk<Bp~U1}=-=Gu!2Z(7bh!;|w~Ku|EkAfyNx+F)*hXl07Lj
>*t=u%tX=k&R-53JsTi-cKAWjsB!K+Fz_LXLHbi&Z0v3tLxCT)r25|;>UT-h?O}C8ggn=}mxHB8+A!^_I0uOKWhbQpGyrSYM4Kb*
T2n|i=f7|YZzFh9>SD-yfj1G<Z+z#gTmp`p5Ie!8a+qhNmsut9&m8JtpqO^xE_&d|cy8a`r`}7QL%1@zGrAs-Tg>IbF3YkUvcw#(
18Lm&MgwENX5O4~!5m}OLW&lUXdTBj-eeDH9D)G$kJmVbeslL94F7U%XE_5x=rn^Qi?+m03r5pe#0Td7Zv*j(^89V{_jj%K?r7Yr
Ek^~y*LNq`pt>GB$;p|zk6x43ey*8DN9jONhrSFZi~0eF;spC7IUcxq^W;Hl7XxVQ`FMb8E`n%drWbq#jnCj{d3I693arUVL_=uA
G?0Uc)f*U{4Y90L7R;Cw$uxmVLW2e%38^U)^|8yFD9|(wWS03ctn(D)Y&(evT>RQG(-e`&&bAiCE{0zSS*3E~IT&kta5kG1=1n(o
q8FIL_hiKBDS8$qrqdirYXmIQ3>)J&Hz~Sdg^pW<-m<abXlreo7<tS^5~cFf%N4gg`+GCY7?F`0h8U>H98$1G9WD(aebjXEn?2WY
N`Y)yQ3qMEZt6|DwBXR3B*OPy*7i4XC?sPP%#{+-UTDamR#&LAV?4m<Fys{C1_;OtB#j%{)J$CA4yI;G%M!3f6c9$rQDNf^=-%P9
$u}D{d>l4);5Qe;t;dWSJwUTkD?b$@BJLprs&xrCbi>!MI2FOukx=NKM(nwD-PNwVP>rwlXl@N8OdEG8Zyg_%xZ0e#XczL}T7|w~
Z`sGJ_gP|xN&I5^Cpc&e)b_Vliy`WVj0A5_R^yFlr#soMMD^@hJb?H4=T0d)s(+oHL#Bxi{x2+)>`ns--Xs9<D1+jCu1syEjcWo0
l0iDsbAe*QPRkRc3kH(11jP^{5Hk@K5EVp3)D%%eR3kGN0mG*v<CRZ1zpJvzwA<uC^%gV~_MYR<wGNd4@quvw#3@AynK3KZwK#-u
Ghii@*$6*hcN}Y<t|$Z~9o-V7aU_8TxMpue3#%`H19|MHuoXes@j&YII(l*~m>q4fCi7f9C#F8j4P#Xm(R;KugPodSq|*)qm*_v^
l-oT<)2zxp&wC1&)t;nbSQvD&vtayyeEG9U>-`Y-9ez9T9eU^6O&JUK=2Wk}<5c*YrtJypig^1^aNvhvclr;r#UJNzNRv{m9w-($
j~4i~gIdCB7Yx^rGXmbRkOUyN%Hf6pX}zIn;%oFkazC~}R`mCXm^6Y1@&e{1q4eCy1i&je^{&6JA1HHqzRgm(H*dR+G+5Zs6?^2N
qChmLPZ?JrZr41%3|P73Pnw{tOtU>H;25ylfw}Ix&Rp_5_T9cLT@m;tR#+%Q+R`TW#}WtIh9p;;XB1N~hfkI$ni%SWlU9bXW0O*A
rt@>RewA~w7q)vRygG`P+hx^^(4l;7Bu8fs?WlB03Idrn<Q)-!#I+jAopz?B0dHF&?o>o~G(`ZFXBF2obKVYVq&EV&m}W93sc{of
C^2A}ARuxslCm=<DCV&QnLE#H*{n1FCimIAW8&EBzo(5G73~1(WTG$%iW`j!SJzBVhMX${byHT{tB4Tl3tU|oYsn53+;)>MZCR_{
)Y`GvE)zz@+Ie+O__XN`c@9*=xvh3i5H=+3v^73yanRp1=^NCYab<g{O|Dnx&zXAlG)><2sMf{yZ-H@$!w6YX0Xh(avgq@>4Io)s
3F6p__jS~|owd|_wM^n~IiPY8AdECo2Y{-#-h&5MTtvZw5F>hw$!tL2=L<9;NVkJH-egv^WP$?1CTj(Upr{uJ9CtzlwzZ`Mkg+q&
v9p=B9nPIEeN)Np(%m6M-KsJ@nL$xd(<Kxr)de+Whg7I2if0@0b8>H`fq1V>&N}tYERL-pf~czLtT^in)SH&TWQ*N**!$2~3+GaB
fKJKc%B)@5ojA?|9Zw9GpmWX%#nFKJB5WZP7;UPSoTy2w1Tp>-Q@Vyti3wx6Kv_&6N<83XGGdLG1aZ~Y@g0Z=d0G(zV8mc%oYeSc
c(I+1c=f8jcWbJM(}V_KdCPPSOxC%#8#G3N3zk!MWVo|Ysl4N@&>I}$=4K%4s06t&$4&)XfI*5XK;65HcXbA)huvpD_B3awcZZ&P
kiSgPIk~J28xeVKuQ^P$;o#*qz};KK%|OG^i5j5lVQN9vm~dc3l0zsLG+d<uWFX2w!~~qP7L>%I{Sd5B=yj?PJLM<AF=tarA-l?v
+B5|al7KjaL;^tO*4lwYaA9CVj23_$khiiK9P2Wp4j35@>SB!^M)?D2vD|BW?~Ven-BVy~@dZdkawWb6py*h%3-@T;n809TK#&OZ
s4!I+8r?7rxbb0$tEV#DJi77cdyPweHn?%U;DSZUp+FAl911cGPDIheee=9K#F+PFKG=R;A7Jo0>7^(eTC5a#N~_+}mZ8Tpsy8#X
<vJVI_p@LIN>U3*O4du2dLs=B6(JM~AwYXpY4XgXD?O*KC&oUz<&UL3<5R<Ccg_qo)otPor4ynR3~9VISEGt*LvSX8=+G7vn7Tt+
P$UCJ(t`L15&?*&89hw_bG`wZ-ulfBbnk4F%<vSxE<+j;N=%YvZR+yx7P-4MIz+2Ng1zc4vZZKzLykC?&~J1;M#tQI=``vGImX3E
)dexF6%`uE^<&?@_!5FJMuuP`4$LCLPlY^Qn5_~C<0;LCtBAmeo#m|HR>@Mfor>jdYDmnR8L^dSL(%%4liBSnQ`C-k(&RbcB!dfC
#|){KFw~(?*`_PLF9uFbUk!0pJ+7ymoylCle3KkdxNoL`S>uZMCg>`Pkx@ZK0zhw8CzrK=4p%ce18H+<5+tpVdk2oSZp}LAPZn%q
o^>Lq11`@(#cp3LQjG#g6#)Wcg78JW99Yobd~0*mjwfK&(jp=9s>L`ec)4~3T8m;#P_9jiibILM`R|?3++hS-!uNQ9q&(bEh()z5
94P`0VQZ4LAd%M>32wTAW(Cr-cg0Ur5-+{;Rh(eu@ic1C=8fMCI_D;$s%Ahz@CL}?g~9-KKpTldIHf%|)B!Ld6#@b1803oJqseZX
nc|U}fzKSUQdQARA~l^|ZtUH*cgExrHGGX-Xo{YVN(K*Wo9Ty05So!B_tK8Ysy%LDjqJUGEE=rr8VUqSgkU2axbHwv7hog5Y>=2R
Sv7ggGEqQGc{em1Cby#qaOvlYO=?RZp>J-PmL0bzPNC$LSiQ7W=!Z^_)PYc1FgL23@sK#}LQdNm1VL5{1Q-gSlc$Sq>)$+dr6x#<
9L8)w;B_GFAe2Ld0F-CGIf>%A43nJZF;K<<h`5!>vJfy5geXB;IHwwl-o);5YitmffL_;n4bwO~Yz?!y%d?qv(Bf%i%5-3e;?vFY
Ojzpci?(VYC|U@?@hk{cAP7B!Nf0b+o0FAc#!(hi1d%*g@pnTDBj{eIy@pHTqzIBMfEbQ>f(RLL#)8NJKv*yr9t#et1ReG#z3-@K
o=0m8^8>6bIJ6BA=4pF|9i~mE&OUPWpJ&@N4#o#(*SAxkM`)OYh{7;rib_X8uU*$M^7i$(<noQ>58g)^Pc2t3UOW;PTTV`*TsK>>
GuH1khZ@nPTU$TmwZ!6ZEKqb92U@pOos|YAUl?)ap81{i$05*IIT*MKi83>XW5Psi*KaNLe7WPK)gL32(Won{j#Q$I6;*=PrauO#
YizgaG+CPm%dk|b)x*0-tG5*4w&b12Ox1@eso>KrIFO^oz`>&7WWqPWtl7A7a2q;9aN^-km-cu!zd0A3Ba2@+S=@(~q@XP8s4if6
5|#`(iAaZ^L3oFeqVSKHTO~3HOH4Bwk<_P0!Y`v{9x%}lcM-CpnhK<dB57%-znq+B4%{kHJ-*^uJ$}LNk_S&gIXHTY00Is`Jkil4
(hupd6QihYtBfwfP1OP$i;gj!anHDI$NPzhDL@KRfu#?F$JmWW?Tkbdy2h#|!U5cg(hI3j%7%oJsR+Qsfa**qE*v+9XHA_EPH?hG
NRbNiblB|0Ne2|#2WdTd!tdS)yvEv6$LK0rYeM5Rp)kv3QDB1<z=(wgM9gVL1jCYwgK}Rw9gbV3Q1K7haZn7N^8`I9YB5qGh$+97
`i&K;)2zaQt9?MVzW07kCNrN7KHoh(JS-IP7t|*pDW)QdMdWwPo%NqY0_NKeSfMK*u^Ap*$Ojoyi(;qHWGoOjyA88N8X6Fsh~Utp
*!WMEfr0OncIuR+J>-d1RF)hmLQ}c(4k6e`g%YEmVc6LoR1pJ+>f$IKxzsX@A?8d`ATbDgIzw#t`jkDr3RDkwbH`z(no#S$P4zUG
P3LRQn0bT>6tNHpp&REX*TKw&kYF7H#x@A4DhDv?cRmw37&yf-M=(;j+L*s{)0t_;unTdZzUkx@;R^n!1~N<;jFp5k*uydrAXE6q
WrQKvKYsjtZ{g=-n1?`1q~xjMT%b1FgNi4yyou!CMKa$9h5@_<3hd4c_xV@`fgl#Zy<#ZZ1Lt{qM`({MH76UV0qFvDIiI<rTPQt_
q+_;lvM0p2fl6ivke_yR$`b_9q=DHX?$Fq0d0E8KO~N)E9=x33;9jP{IWw$rJh~B2S@i+>Puuwxh`&o=iL*YAFvyxR?m+hl8#t<W
`!0Z8P_5??Qn(;wMMdYI_w1DoQtc*fEB`)n9DIskAfdt#`FINhqtx}GooHyrLmxB)poWmSiIhpClA5#3a}9RS`<bnQ1`!Cnh7IVc
jygNCe2waN?0N5Y**OW8dJFr)MFjk$59X981)xDX<OB~%1!-0DkON5rmu>^j0S;vEAqrUP?Ff&M4lq;|MLz=z0Ww0NoXR0_B^fgW
NuVN&OB2ePQ;otOmhGUNdawZg`1IOzlPIqhJ@_*5tVRst7>X%O=L=|6h*WgDSr}~Tg5qu%t7NAJEx{-S@gES?N0!7xj>R65n+0L(
DxVI#?Dyc?rV)J^D>;ZUXUF5`RzkH-@;58-4=~!q-GJ`<`{&&pojdsM9<U#=bq@kcz4jH5_YD(Z-n2i82bNVhV0S~*^$%Xhn~}8i
O%TeOeL2XK`GusEbkWAKqz{y_KQcqLlad_cQUfTcG!C_6DiW2(N~Rc4Sg7j6%!@FSDxef|aZHkUhe3)*n;uT1gQGdn-Nea3rFpR=
PNp;}AkjrVjSMm^6{1M3+;FWNdA40T)d52=8chZ!iWf;vs*%h{V;X352<&WANkvQqv>F3K`FtNiK0{u_uDlbs-W%Rgg2Hl~<wD>6
JOFs^2LM6>c3=w#eX<Toe)Q~on(gs5AHnhC#3Op1!%z+*#^~&jLV%`W2$fI9#2*koSPb<J14%j$VPG;;`1$F>ixCw-L4m^pr^kc)
IuQDqr%8#>bdIhgRrlfG*~T13j=4O;LnM4O#rMn4*UsoW1=}$$=sf!fjAItn{W@U}lVdIwd^JP7hN)pDswec2Iw_D?=myD~Bv5tj
<Il4v%XoAE-Xa|)B#5Xc2r3e$q@qw#C11i&z)FL&?fYUo4FC;cL5YTa`#np;+4{2SGNg3rgTNs4*98v%-|;&<bUM%;=Kwqv0u!*2
$_MngQQ_CfB-@aY3E+}=f%%yO$4mA@&+9Vbhra1Avg51!9!srAll#5uNRUCj{<#&YAX_AzhS-#v0ElQ3%uKLOO4YYQD1rQ((XA_p
qY#Z~OAw5ytgBOdH8*#NR+df@n4ClG=jojL@vgr$EQzcRN%E62d}}*{9w6h+#v8>ei<iCh38YEMFC`4&ia}|0py1NAH@$gpeDG}q
(?v%2oX4hj&jyEwgzpp{$+BM_6)dgyy{V_J4{YTwnLJBcFK*`a#k6SvuG~p-p%Af<WUNfG2Bkn^Kx1zxs%*QK(6kdKIpK<uRw<=e
qln-lPNm2cMfpPQu|9U+9?zW)AhXlmM+dJ+A-eqr681*(?WWB#i#m}o?L9z?VTm;aNq~t2jx^&E62{z#JSJj@3}@EcXX?+i^K1nB
arFc{yTkc|BnpIjbw~@DydVbTLNEk3$OgeLDG(xvW`rW7hJbs}JFl5E#85;;FLgvfdXz{M5>!%@q)Ai_3ouYcLqq4h+uO&#w>Zgz
G0x2F6;*JExWe=aDZf9%pnZV*;%Tr4DcmRU4y@+SKkL4-@}T{U`)q|BE-Wj)mh6W(;PU(Z``*zgz?bUA{8E`I_A&fg%%4Bnhm`1Z
(c^m_hZWr3{=LX`az+3mY1g6k{ILRj^IDoy_b15Nub<n$fa^e@&#N`VZO!CAAp_q2ji1E{uu2}^@*<0sjaVYfV+0AfJ>vgRuo+jy
kC)?tsF;KP5J|j0t6+G~4$VaDBtSd=i4aym+ciS8G!;Wn^2+3bfl6pdqNs*uCYUCHq9USciE4tDk_Cul7%B!<7LcqPC?}{uG^@vA
3V!{l0wncVt7amNrVSEyLlJcZFlh)UbC7@U1ljRT$1`K@`2Q!DswFgRbI}0chVP^B$5M5KJ45@6s4{R@&+*=1{ZZ5k`JNDkP!G$-
6O@?XBifJ!0Z5dsOtK!scx4w!P@+{o-zYQ;NFxCvdlb)b2xSvUX)KDK3aiD@M9uS4s6Xok4(P)ZM2!w0VlY99A$oPEVd$B^zd;nL
5+Mo_fhMIAk_c9S3K0zi2SN0(x2c2f+Wp$*cZcWuv-63k4T=0Phdqc?O3X804YRY}X{=IION{Xqa%v`p_wqN}gH5RQ$%*d!Z@4sa
IXs16QxdWG+m%{>d4$8j9zc44gNp;9*n$6Z2>N=RTXaMVZcJU(gZa(MgOel`YyztPmR|$dUt}izD)i^0yg;K#$yA{J2u~n-N}9dS
*9-D7+Ze_%oW6F2T^&q>yVIAi#Gr$_p78mY>pGRqR4?9_eTbtWD^(>yqFGXTsimUxnW<Dl<3kZjP?RkyP}4|Ev=d!VGd4}WNj*zI
$)K{ZC$JA7*|X7L4S-t?%yzHCvk)E;{(j8pr|XEVdCT$h?Z^=bpAx|Y@mxq!0Zl}hfu$PI8qif570~H4uXY5?m-;_GhW3R^LW?Cy
SY5QkDv=bhlQT3yEiy<&6BYZQ_<0}Kkl!P^Hpf%TISo{Wls5&JE7)K$a>Kx2K=BU0=Gmb~40C<mn|6AD9mqeC`2~YSutCdn8G?o-
&>x^T3CCA#>r&blhMHO78pDs{gCf$T5{t!xN)$h*9U3AkKxo-6Dyelafz`<4;lLBTd5$HYHd%@yNU;{|@TH4Rh}qK(j3#;!_?Q~v
QC8Gz8wkaX%z3cVu9B;x3)%<$@Oy9OZ$T|O=&5lv-(nopr)M_kM@w{?YhZ;;-I#%g<N<FG@O73=L!|E~?%s_Tua27w{oDg=fe=ij
K&?Au#LP5-H55@W6sh?Ig3CCQ?%#(n0YV&%%4<UL2ylO-0gW&5dA&Q`tLfvV9yePhF|fn?JFsjmxHe><t+%!xQalvwYNbMwhJ>fU
j;^D7vs33llOn1Jq<bg!u4YJa@v~CWWc%A51;BvP$MK6CJxn<Jalgb*isvKWglIaAUlJxF$_0otGIW#xH}t_rNiKF_l_)WHxSD>+
yAUjL5kGK0E|P8XC|1ISX&UUp_Q~F33$g<;0spCx(+^#X44Ja}bJK%+4B)IgZL&ykkb&|uPj5E<3oV*Rpk^D)dR`@hN;LB<G{7d0
<a>-T5+|)X7$+GGOttqxWP6-b8R0m0x&ktMP0yNsuJ_iRkFCe-!0ucS{e-5XKC)!wrxdL~+~vRn!SKXSkhGznzyME_kL(B&5CBup
vQi;<ZC*RflN@_ZZE)0+xl*KYl~QftDEs)ce#r|7#vJD+r7y_mBp8P5;B)j!ntmCbMLO@Sv=H7-;~g2r5uK(7={ucwC;Q&Kl#+Rg
$_J7XT`0lp%a&cmin%y2A%ug_lKcif?%r7S3CROs_zJ@<w56LA)U1S2FS9WgdRZzQb418s<JZSiBOGw@N63+-D10Og5)`3SgiplZ
Q1U~QYqohODUAIPHZr)D(~PHDvGM$%BaYu`4Q(0?LYBy}L8C>2ucZMT<iM_9#eR2b^R&a5>zQFtJDU9F0<50?Z-DX+jL8@Wd^6~I
XKCfOAUfg1Oh~0O$k@xNB!0LQf+Y%4W{8HNb!~!wG>r+RT_~861HVsl`>=F6F*2%*jI*u~1=3YEi6fG}S6|*=sh(b(Q%0e6j`tb<
WT{JdnoMhQ!=*$(;QQ!^fw)5{YfvP>fQ=}Zh9xnnlVtMwwX8GgJxY{K+;;LlcxuMak-kx9B8XrkW+Wf@VVW*dUIZ8gn@?M)lQhMy
nN(u;=<^A#$qp#EZ(R55dh&6`vvZW!d?s}@(K)o)N{2&x(SsyPT^0g~R0V=UNI4ErAPtb6+ZaalfUC&1VrbOUFe))ju}CsbMFhkW
V<=_>5z=<b_UW5?7FV53A%+H}oFQcnt_M?G%t~sLjlu!I;w=Y`-7r9*LlYialx0-$ug#;zG2$G2Dea!|FKoY^pC_G<Cr~}{@*9(Y
6j6b^+Gj?xB5PJ$rq$h=Ns*LqlY@s_e6~Ml&x(b5Li+KwwX+oT?cLkWPC!aUlu8!0Dt5v;s_K;kdT}JB0u*S^rsL{Cz{j@JSe=an
&$XBAdW|dKA4)|J60%*0xz2E(d7Nac8YZR?SuR|z+>X2()_FI42m(&C3ao;iLvSieARWW>Z;p=~rjr0U&eOct%fcW`B&>w-k#m_0
DrEP2JPH&}hjUgZLLE8?k8Jx*kO&@92L7+2Fi=PLU&A6GRE1%3<BV-vY^AFu8mim%;Y8z@AJys;&QE#zgXSHE;CCBA`r?EJY9N^)
0DzEYL`})FLLn(snGk}4+G7Qchyw}`NNgByz<NkBBiXzOpoxbE<3UIf4H1JRM3&zd%1uAd)DSg(0D+HorQ_$@7NQ45ys`xa1s@3D
8OKy8Q$o-AWB)fXynWM|k}|4#kG$z%$lufb=D_fP?i3YLx|9%o3U^Fl?nA<$3a6)6#upn?wJsT)^xkW^YH?B5nrrx4A+D6piX7l?
MJ=I>KDT1MY+v$zt*4YiQ^sZg7uyGQ5A&snu;4BExIRrs%IyS1M8Vhi=BAji^G}wFc0cMbMjY-f|4s!7jH?kuv6=Vz`*`udUJHH6
_4Dz=v%@%|*v20}JPeDo(wH(Ji2b^;;=|AAdULNo7bix;S4n~MKTHfo1QhYkA(PtTJm}6(t1=%Sf0tgJP7G{7LPR+bzrvJo-GSKB
)lzs66oe1wL|_2qLI8n3r?qAk|EKW{`EkJI|Bn9d!Jqsm;yy1B_RcRGZqmPwwf);T)~8f1S!ZH`lc)v&vpZ4_Pw6t{aiOuye~t@0
(bAB{_54FPsM?{Lckpn@pu1F1(2wB3!;ZiBA7?ie*kYXcLy}ntBfstNWoLi!?&(D6jml=)25u^o8nnoHh)$b1I}0cZ%2wYs#1h7-
acG@GDRJVlg$q@|Oy{~nO_Yf!1f!5jk>Jq}TxL!yML^pVV4%0+p;3j(uQDGvkzk9mzGTu8&0s<&=|9qM*YsW{Uw&rxJXJ+`a@1-v
q2#Q%fV2_pu&ko3hNV?Zw3@^Y=8Z5Ew=(8u6wUk^VYKGctw|C)JIXOy(`abvDuz)#N|5Df-{So?SdCk|y%rQ9hJtFaM~)O-8aMX;
J#SxjzXKR7P#7{SpCOfPD^WtQMQdqow~mKyiJx~%myEfF)2RG9sD~PAQfjs4iz#&fLLNYum7R)buG^fFNgrwaKfn9<U;oA2kxmpO
H>^tZzy
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
